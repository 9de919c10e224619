package org.explainer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.block.QuotationKind.Extract;
import org.explainer.manuscript.data.Caveat;
import org.explainer.manuscript.data.Quotation;
import org.explainer.manuscript.data.Reference;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class QuotationKindTest {

    private final Problems problems = new Problems();

    @Test
    void keepsTheWordsAsTheAuthorTypedThem() {
        var call = Calls.style("quotation", "q-frost", Map.of("caveats", "gap-1"));

        var extract = new QuotationKind().read(call, problems).orElseThrow();

        assertThat(extract)
                .isEqualTo(
                        new Extract(
                                "q-frost",
                                "The _text_.",
                                List.of("gap-1"),
                                false,
                                "an-id",
                                Calls.HERE));
        assertThat(extract.references())
                .containsExactly(
                        new Reference(Quotation.class, "q-frost", Calls.HERE),
                        new Reference(Caveat.class, "gap-1", Calls.HERE));
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void mayStandInASentence() {
        assertThat(
                        new QuotationKind()
                                .read(Calls.inline("quotation", "q-frost", "words"), problems)
                                .orElseThrow()
                                .inline())
                .isTrue();
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void isNoMacroOnALineOfItsOwn() {
        assertThat(
                        new QuotationKind()
                                .read(Calls.macro("quotation", "q-frost", Map.of()), problems))
                .isEmpty();

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: quotation is not written like this
                            write it as [quotation,q-frost] above ____""");
    }

    @Test
    void takesNoSources() {
        new QuotationKind().read(Calls.style("quotation", "q", Map.of("sources", "x")), problems);

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: quotation has no option "sources"
                            its options are: caveats""");
    }

    @Test
    void printsTheWordsOfTheDataWithSpeakerDayAndWhatIsLacking() throws IOException {
        Printing.assertPrints("quotation/card", extract("q-frost", false));
    }

    @Test
    void setsLongWordsSmaller() throws IOException {
        var words = "a quotation that goes on for so long that it would fill a whole screen";
        Printing.assertPrints(
                "quotation/long",
                extract("q-long", false),
                TinyBook.complete().add(Rows.quotation("q-long", words, 2)));
    }

    @Test
    void printsNothingButTheWordsInASentence() throws IOException {
        Printing.assertPrints("quotation/inline", extract("q-frost", true));
    }

    private static Extract extract(String id, boolean inline) {
        return new Extract(id, "not these", List.of(), inline, inline ? "" : id, Calls.HERE);
    }
}
