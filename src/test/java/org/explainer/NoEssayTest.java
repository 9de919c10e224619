package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The press and its tests know of no one essay: names, numbers and ids of this book stand in its
 * edition.
 */
class NoEssayTest {

    /** In small letters; {@code person&} is the author and no other person. */
    private static final Pattern NAMES =
            Pattern.compile(
                    "person& |\\bputin\\b|mcfaul|\\bnato\\b|ukraine\\b|wpfm|journal of democracy"
                            + "|twelve chapters|\\bkremlin\\b|зеленськ|київ"
                            + "|tymoshenko|yushchenko|yanukovych|saakashvili|zelensky|mearsheimer"
                            + "|medvedev|yeltsin|milo[sš]evi[cć]");

    private static final Pattern IDS =
            Pattern.compile(
                    "person-mcfaul|putin-fears|\\bdemocracy\\b|\\bukr\\b"
                            + "|\\b(?:kyiv|crimea|donbas|abkhazia)\\b"
                            + "|whose-fault|open-door|orange-revolution|(?:rose|orange|maidan)-20\\d\\d");

    private static final List<Path> PRESS =
            Stream.of("src/main", "src/test", "templates", "assets/js", "assets/css")
                    .map(Path::of)
                    .toList();

    /** It has to name what it looks for. */
    private static final Path ITSELF = Path.of("src/test/java/org/explainer/NoEssayTest.java");

    private static final String WORDLESS = ".*\\.(mp[34]|webm|png|jpg|ttf|woff2|docx)";

    @Test
    void standsInThePress() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path folder : PRESS) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    if (!file.equals(ITSELF) && !file.toString().matches(WORDLESS)) {
                        look(file, found);
                    }
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static void look(Path file, List<String> found) throws IOException {
        String text = small(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        for (Pattern pattern : List.of(NAMES, IDS)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                long line = text.substring(0, matcher.start()).lines().count();
                found.add(file + ":" + line + ": " + matcher.group());
            }
        }
    }

    private static String small(String text) {
        return text.replace("Person and ", "person& ").toLowerCase(Locale.ROOT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Person and McFaul",
                "of NATO.",
                "wpfm-1.0.0",
                "Twelve chapters",
                "UKR.crimea",
                "@article{person-mcfaul-2022,",
                "source:nato-1952[]",
                "in Ukraine"
            })
    void isFoundWhereItStands(String words) {
        assertThat(NAMES.matcher(small(words)).find() || IDS.matcher(small(words)).find()).isTrue();
    }
}
