package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The press knows of no one essay: names, numbers and ids of this book stand in its edition. */
class NoEssayTest {

    private static final Pattern NAMES =
            Pattern.compile(
                    "Person and|(?i:\\bPutin\\b|McFaul|\\bNATO\\b|Ukraine\\b|wpfm|Journal of Democracy"
                            + "|twelve chapters)");

    private static final Pattern IDS =
            Pattern.compile(
                    "(?i)person-mcfaul|putin-fears|\\bdemocracy\\b|\\b(kyiv|crimea|donbas|abkhazia)\\b"
                            + "|tymoshenko|yushchenko|yanukovych|saakashvili|zelensky|mearsheimer"
                            + "|whose-fault|open-door|orange-revolution|(rose|orange|maidan)-20\\d\\d");

    private static final List<Path> PRESS =
            Stream.of("src/main", "templates", "assets/js", "assets/css").map(Path::of).toList();

    @Test
    void standsInThePress() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path folder : PRESS) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    look(file, found);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    private static void look(Path file, List<String> found) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        for (Pattern pattern : List.of(NAMES, IDS)) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                long line = text.substring(0, matcher.start()).lines().count();
                found.add(file + ":" + line + ": " + matcher.group());
            }
        }
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
        assertThat(NAMES.matcher(words).find() || IDS.matcher(words).find()).isTrue();
    }
}
