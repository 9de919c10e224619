package org.explainer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.block.StepsKind.PlacedSteps;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class StepsKindTest {

    private final Problems problems = new Problems();

    @Test
    void drawsAllRounds() {
        assertThat(new StepsKind().read(Calls.macro("steps", "", Map.of()), problems))
                .contains(new PlacedSteps("A <em>caption</em>", Calls.HERE));
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void takesNoNameAndNoOption() {
        new StepsKind().read(Calls.macro("steps", "lota", Map.of("from", "1999")), problems);

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: steps has no option "from"
                            it takes none""",
                        """
                        content/chapters/first.adoc:7: error: steps:: takes no "lota"
                            write steps::[]: it draws all of content/data/rounds.yaml""");
    }

    @Test
    void standsOnALineOfItsOwn() {
        assertThat(new StepsKind().read(Calls.style("steps", "", Map.of()), problems)).isEmpty();

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: steps is not written like this
                            write it as steps::[]""");
    }

    @Test
    void printsAStepForEachRoundAndTheSameAsATable() throws IOException {
        Printing.assertPrints(
                "steps/with-title", new PlacedSteps("From 2 to <em>5</em>", Calls.HERE));
    }

    @Test
    void printsNoMoreThanTheEssayKnewWhereNothingFollowed() throws IOException {
        var book = TinyBook.complete().withoutRow("round-2023");
        book.add(Rows.round("2009-04-01", 5, "context", "ALB"));
        Printing.assertPrints("steps/plain", new PlacedSteps("", Calls.HERE), book);
    }
}
