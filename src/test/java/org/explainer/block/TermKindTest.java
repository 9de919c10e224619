package org.explainer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.explainer.block.TermKind.Use;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.data.Term;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class TermKindTest {

    private final Problems problems = new Problems();

    @Test
    void namesTheWordItUses() {
        var use = new TermKind().read(Calls.inline("term", "lota", "Lota"), problems).orElseThrow();

        assertThat(use).isEqualTo(new Use("lota", "Lota", Calls.HERE));
        assertThat(use.references()).containsExactly(new Reference(Term.class, "lota", Calls.HERE));
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void isWrittenInASentenceAndTakesNoOption() {
        assertThat(new TermKind().read(Calls.style("term", "x", Map.of("as", "y")), problems))
                .isEmpty();

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: term has no option "as"
                            it takes none""",
                        """
                        content/chapters/first.adoc:7: error: term is not written like this
                            write it as term:reset[the reset]""");
    }

    @Test
    void printsTheTextGiven() throws IOException {
        Printing.assertPrints(
                "term/with-text", new Use("opal", "that <em>winter</em>", Calls.HERE));
    }

    @Test
    void printsTheGlossarysSpellingWhereNoTextIsGiven() throws IOException {
        Printing.assertPrints("term/plain", new Use("lota", "", Calls.HERE));
    }
}
