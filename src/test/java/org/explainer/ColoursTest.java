package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that stand alone have the colours of the site, whose contrast is measured there. */
class ColoursTest {

    private static final Pattern TOKEN =
            Pattern.compile("(--[a-z0-9-]+): ?(light-dark\\([^)]*\\))");

    private static Map<String, String> tokens(String file) throws IOException {
        Map<String, String> tokens = new TreeMap<>();
        Matcher token = TOKEN.matcher(Files.readString(Path.of("templates", file)));
        while (token.find()) {
            tokens.put(token.group(1), token.group(2));
        }
        return tokens;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"newsletter/desk.css", "newsletter/embed.css", "classroom/start-here.css"})
    void areThoseOfTheSite(String file) throws IOException {
        assertThat(tokens(file)).hasSizeGreaterThan(4);
        assertThat(tokens("first.css")).containsAllEntriesOf(tokens(file));
    }
}
