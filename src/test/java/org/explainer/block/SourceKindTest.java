package org.explainer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.explainer.block.SourceKind.Citation;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.data.Source;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class SourceKindTest {

    private final Problems problems = new Problems();

    @Test
    void namesTheSourceItCites() {
        var citation =
                new SourceKind()
                        .read(Calls.inline("source", "lota-1952", "LOTA"), problems)
                        .orElseThrow();

        assertThat(citation).isEqualTo(new Citation("lota-1952", "LOTA", Calls.HERE));
        assertThat(citation.references())
                .containsExactly(new Reference(Source.class, "lota-1952", Calls.HERE));
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void isWrittenInASentenceAndTakesNoOption() {
        assertThat(new SourceKind().read(Calls.macro("source", "x", Map.of("p", "4")), problems))
                .isEmpty();

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: source has no option "p"
                            it takes none""",
                        """
                        content/chapters/first.adoc:7: error: source is not written like this
                            write it as source:census-1901[the census]""");
    }

    @Test
    void printsTheTextGiven() throws IOException {
        Printing.assertPrints("source/with-text", new Citation("lota-1952", "LOTA", Calls.HERE));
    }

    @Test
    void printsTheLabelWhereNoTextIsGiven() throws IOException {
        Printing.assertPrints("source/plain", new Citation("lota-1952", "", Calls.HERE));
    }

    @Test
    void citesTheEssayAsASource() throws IOException {
        Printing.assertPrints("source/essay", new Citation("essay", "", Calls.HERE));
    }
}
