package org.explainer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.explainer.manuscript.data.Lean;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class MissingKindTest {

    private final Problems problems = new Problems();

    @Test
    void readsWhatIsMissing() {
        var call = Calls.style("missing", "", Map.of("caveats", "gap-1"));

        assertThat(new MissingKind().read(call, problems))
                .contains(
                        new Editorial(
                                "missing",
                                "A title",
                                List.of(),
                                List.of("gap-1"),
                                Lean.UNSAID,
                                "The <em>text</em>.",
                                "an-id",
                                Calls.HERE));
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void isWrittenAboveABlock() {
        assertThat(new MissingKind().read(Calls.inline("missing", "", ""), problems)).isEmpty();

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: missing is not written like this
                            write it as [missing] above a block in ====""");
    }

    @Test
    void printsItsTextBelowItsLabel() throws IOException {
        Printing.assertPrints(
                "missing/plain",
                new Editorial(
                        "missing",
                        "",
                        List.of(),
                        List.of("gap-1"),
                        Lean.UNSAID,
                        "<p>A sentence is missing.</p>",
                        "missing",
                        Calls.HERE));
    }
}
