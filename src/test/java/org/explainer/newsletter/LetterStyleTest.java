package org.explainer.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterStyleTest {

    private static final Path LETTER = Path.of("templates/newsletter/letter.css.ftl");
    private static final Path FRAME = Path.of("templates/newsletter/embed.css");

    /** An edition's letters are in its own colours, on both grounds. */
    @Test
    void hasNoColourOfItsOwn() throws IOException {
        assertThat(Files.readString(LETTER))
                .contains("theme.dark()", "theme.light()")
                .doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b");
    }

    /** As on the site, where a colour tells who speaks: assets/css/base/labels.css. */
    @ParameterizedTest
    @CsvSource({
        "documented-event, teal",
        "authors-claim, azure",
        "interpretation, azure",
        "forecast, wheat-ink",
        "outside, ink-2",
        "comment, ink-2",
        "counterpoint, brick"
    })
    void givesALabelTheColourThatItHasOnTheSite(String label, String tone) throws IOException {
        assertThat(tones(LETTER, label)).as("day and night").hasSize(2).containsOnly(tone);
        if (!label.equals("comment")) {
            assertThat(tones(FRAME, label)).contains(tone);
        }
    }

    private static List<String> tones(Path style, String label) throws IOException {
        Pattern rule =
                Pattern.compile(
                        "\\.(?:passage--)?"
                                + label
                                + "(?![\\w-])[^{}]*\\{\\s*color: ?"
                                + "(?:var\\(--|\\$\\{theme\\.\\w+\\(\\)\\[\")([\\w-]+)");
        return rule.matcher(Files.readString(style))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
