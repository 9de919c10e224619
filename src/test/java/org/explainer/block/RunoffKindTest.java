package org.explainer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.block.Exhibit.Needs;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class RunoffKindTest {

    private static final Map<String, String> PAIR = Map.of("left", "A (%)", "right", "B (%)");

    private final Problems problems = new Problems();

    @Test
    void needsTheTwoColumnsItNames() {
        var runoff = read(PAIR);

        assertThat(runoff.needs())
                .isEqualTo(new Needs(List.of("A (%)", "B (%)"), List.of("A (%)", "B (%)"), 0));
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void reportsAColumnThatIsNotNamed() {
        var kind = new RunoffKind();
        kind.read(Calls.macro("runoff", "votes", Map.of("right", "B (%)")), problems);
        kind.read(Calls.macro("runoff", "votes", Map.of("left", "A (%)", "centre", "C")), problems);

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: runoff:: names no left column
                            write it as runoff::NAME[left="A (%)",right="B (%)"]""",
                        """
                        content/chapters/first.adoc:7: error: runoff has no option "centre"
                            its options are: left, right""",
                        """
                        content/chapters/first.adoc:7: error: runoff:: names no right column
                            write it as runoff::NAME[left="A (%)",right="B (%)"]""");
    }

    @Test
    void printsPairsOfBarsAndSaysWhereThereWasNoVote() throws IOException {
        var votes =
                Rows.dataset(
                        "run",
                        "Area|A (%)|B (%)|Note",
                        "All|73.22|24.45|",
                        "Larn|34.48|62.80|Counted in part",
                        "Karst|||No vote could be held",
                        "Delm|||");
        Printing.assertPrints("runoff/plain", read(PAIR), TinyBook.complete().add(votes));
    }

    private Exhibit read(Map<String, String> options) {
        return new RunoffKind().read(Calls.macro("runoff", "run", options), problems).orElseThrow();
    }
}
