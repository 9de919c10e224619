package org.explainer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.explainer.block.PremiseKind.Pointer;
import org.explainer.manuscript.data.Premise;
import org.explainer.manuscript.data.Reference;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class PremiseKindTest {

    private final Problems problems = new Problems();

    @Test
    void namesThePremiseMeant() {
        var pointer =
                new PremiseKind().read(Calls.inline("premise", "pr01", ""), problems).orElseThrow();

        assertThat(pointer).isEqualTo(new Pointer("pr01", "", Calls.HERE));
        assertThat(pointer.references())
                .containsExactly(new Reference(Premise.class, "pr01", Calls.HERE));
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void isWrittenInASentence() {
        assertThat(new PremiseKind().read(Calls.macro("premise", "x", Map.of()), problems))
                .isEmpty();

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: premise is not written like this
                            write it as premise:pr03[]""");
    }

    @Test
    void printsItsNumberOrTheWordsGiven() throws IOException {
        Printing.assertPrints("premise/mark", new Pointer("pr01", "", Calls.HERE));
        Printing.assertPrints("premise/words", new Pointer("pr01", "this premise", Calls.HERE));
    }
}
