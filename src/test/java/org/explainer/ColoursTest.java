package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.IntSummaryStatistics;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that stand alone have the colours of the site, whose contrast is measured there. */
class ColoursTest {

    private static final Pattern TOKEN =
            Pattern.compile("(--[a-z0-9-]+): ?(light-dark\\([^)]*\\))");

    private static final Pattern LITERAL = Pattern.compile("[\"=]#([0-9a-f]{6})\"");

    private static Map<String, String> tokens(String file) throws IOException {
        Map<String, String> tokens = new TreeMap<>();
        Matcher token = TOKEN.matcher(Files.readString(Path.of("templates", file)));
        while (token.find()) {
            tokens.put(token.group(1), token.group(2));
        }
        return tokens;
    }

    /** They are drawn in the edition's colours, and not in those of any other; on paper in grey. */
    @Test
    void picturesHaveNoneOfTheirOwn() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".ftlx")).toList()) {
                assertThat(LITERAL.matcher(Files.readString(file)).results())
                        .as(file.toString())
                        .allMatch(found -> isGrey(found.group(1)));
            }
        }
        assertThat(isGrey("e6ebf2")).isFalse();
    }

    private static boolean isGrey(String colour) {
        IntSummaryStatistics parts =
                IntStream.of(0, 2, 4)
                        .map(at -> Integer.parseInt(colour, at, at + 2, 16))
                        .summaryStatistics();
        return parts.getMax() - parts.getMin() < 4;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "newsletter/desk.css",
                "newsletter/embed.css",
                "classroom/start-here.css",
                "classroom/slides.css",
                "classroom/index.css"
            })
    void areThoseOfTheSite(String file) throws IOException {
        assertThat(tokens(file)).hasSizeGreaterThan(4);
        assertThat(tokens("first.css")).containsAllEntriesOf(tokens(file));
    }
}
