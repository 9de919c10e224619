package org.explainer.figure.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ParagraphTest {

    private static final Typeface FACE = Typeface.named("literata-display");

    @Test
    void setsAShortTitleOnOneLineInTheLargestLetters() {
        Paragraph title = set("Timeline");

        assertThat(title.lines()).containsExactly("Timeline");
        assertThat(title.size()).isEqualTo(116);
    }

    @Test
    void makesTheLettersALittleSmallerBeforeItTakesAnotherLine() {
        Paragraph title = set("The Coloured Evening");

        assertThat(title.lines()).hasSize(1);
        assertThat(title.size() * FACE.width("The Coloured Evening")).isCloseTo(1056, within(0.1));
    }

    @Test
    void breaksALongTitleIntoLinesOfMuchTheSameLength() {
        assertThat(set("Whose fault? Two explanations for one war").lines())
                .containsExactly("Whose fault? Two", "explanations for one war");
        assertThat(set("One two three four five six seven eight nine ten eleven twelve").lines())
                .containsExactly(
                        "One two three four five six seven", "eight nine ten eleven twelve");
    }

    @Test
    void fitsWhateverItsLength() {
        for (String text : new String[] {"x".repeat(80), "word ".repeat(60).strip(), "a b"}) {
            Paragraph title = set(text);
            assertThat(String.join(" ", title.lines())).isEqualTo(text);
            assertThat(title.lines())
                    .allSatisfy(
                            line ->
                                    assertThat(FACE.width(line) * title.size())
                                            .isLessThanOrEqualTo(1056.1));
            assertThat(title.lines().size() * title.size() * Paragraph.LEADING)
                    .isLessThanOrEqualTo(172.1);
        }
    }

    private static Paragraph set(String text) {
        return Paragraph.fitting(text, FACE, 1056, 172, 116);
    }
}
