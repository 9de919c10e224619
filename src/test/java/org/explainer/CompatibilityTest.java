package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates and styles hold nothing that one of the three engines (Blink, Gecko, WebKit) drops. */
class CompatibilityTest {

    /** An attribute that ends in a unit of CSS other than em, whose number may be a value. */
    private static final Pattern LENGTH =
            Pattern.compile(
                    "\\s(?:x|y|[xy][12]|d[xy]|c[xy]|r|r[xy]|width|height)=\"[^\"\\s]*[}\\d]"
                            + "(rem|rlh|r?ex|r?ch|r?ic|lh|cap|[sdl]?v[whib]|cq\\w+)\"");

    private static final Pattern DECORATION =
            Pattern.compile("text-decoration: *[\\w-]+ +[^!;}\"][^;}\"]*");

    private static final Pattern SCHEMES = Pattern.compile("(?<!--[\\w-]{1,20}: ?)light-dark\\(.*");

    /** WebKit takes rem and newer units for 0 in attributes of texts and lines. */
    @Test
    void placesDrawingsInUnitsThatAttributesKnow() {
        assertThat(matches(LENGTH, Path.of("templates"), ".ftlh", ".ftlx")).isEmpty();
    }

    /** WebKit drops it, the line included, where it names a colour or a thickness too. */
    @Test
    void underlinesByLonghands() {
        assertThat(matches(DECORATION, Path.of("assets"), ".css", ".js")).isEmpty();
        assertThat(matches(DECORATION, Path.of("templates"), ".css", ".js", ".ftlh")).isEmpty();
    }

    /** Only tokens get a colour for browsers without the function (html/LightDark). */
    @Test
    void namesColoursOfTwoSchemesByTokens() {
        assertThat(matches(SCHEMES, Path.of("assets"), ".css")).isEmpty();
        assertThat(matches(SCHEMES, Path.of("templates"), ".css")).isEmpty();
    }

    private static List<String> matches(Pattern pattern, Path folder, String... endings) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .flatMap(file -> matches(pattern, file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> matches(Pattern pattern, Path file) {
        try {
            return pattern.matcher(Files.readString(file))
                    .results()
                    .map(match -> file + ": " + match.group().strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
