package org.explainer.reader.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.problem.Problems;
import org.explainer.reader.file.Typed;
import org.junit.jupiter.api.Test;

class HeaderCheckTest {

    @Test
    void takesTitlesKeysTheirContinuationsAndComments() {
        assertThat(
                        heads(
                                """
                                // A comment
                                = Title
                                :summary: In November \\
                                a vote \\
                                :was: falsified
                                :id: c07
                                // Another

                                Text.
                                """))
                .isEmpty();
    }

    /** What separates lines for others is reported as a control character. */
    @Test
    void takesAValueWithASeparatorOfLines() {
        assertThat(heads("= Title\n:place: Kel\u2028m\n\nText.\n")).isEmpty();
    }

    @Test
    void reportsALineThatIsNoneOfThem() {
        for (String line :
                List.of("lost out.", "newsletter: no", ":short-title;", ":i cons: image", "* x")) {
            assertThat(heads("= Title\n:summary: In November\n" + line + "\n\nText.\n"))
                    .as(line)
                    .containsExactly("3: this line is no key");
        }
        assertThat(heads("= Title\nA sentence\nof two lines.\n:id: c07\n\nText.\n"))
                .containsExactly("2: this line is no key");
    }

    @Test
    void reportsAKeyThatStandsTwice() {
        assertThat(heads("= Title\n:id: c07\n:place: Kelm\n:id: c08\n"))
                .containsExactly("4: the header has :id: twice");
    }

    private static List<String> heads(String text) {
        var problems = new Problems();
        HeaderCheck.check(Typed.chapter(text), problems);
        return problems.inReadingOrder().stream()
                .map(problem -> problem.place().line() + ": " + problem.message())
                .toList();
    }
}
