package org.explainer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.explainer.block.ClaimKind.Placement;
import org.explainer.manuscript.data.Claim;
import org.explainer.manuscript.data.Reference;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class ClaimKindTest {

    private final Problems problems = new Problems();

    @Test
    void knowsThePassageThatMakesTheClaim() {
        var placement =
                new ClaimKind().read(Calls.inline("claim", "cl01", ""), problems).orElseThrow();

        assertThat(placement)
                .isEqualTo(new Placement("cl01", "", "interpretation", "p-c01-1", Calls.HERE));
        assertThat(placement.references())
                .containsExactly(new Reference(Claim.class, "cl01", Calls.HERE));
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void isWrittenInASentenceAndTakesNoOption() {
        assertThat(new ClaimKind().read(Calls.macro("claim", "x", Map.of("by", "y")), problems))
                .isEmpty();

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: claim has no option "by"
                            it takes none""",
                        """
                        content/chapters/first.adoc:7: error: claim is not written like this
                            write it as claim:cl07[]""");
    }

    @Test
    void printsAMarkThatLeadsToTheLedger() throws IOException {
        Printing.assertPrints("claim/mark", new Placement("cl01", "", "", "", Calls.HERE));
    }

    @Test
    void printsAPlainLinkWhereATextIsGiven() throws IOException {
        Printing.assertPrints(
                "claim/with-text",
                new Placement("cl01", "their <em>thesis</em>", "", "", Calls.HERE));
    }
}
