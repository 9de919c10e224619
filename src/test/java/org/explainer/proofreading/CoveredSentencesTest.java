package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.manuscript.data.Label;
import org.explainer.manuscript.data.Sentence;
import org.explainer.manuscript.text.Block;
import org.junit.jupiter.api.Test;

class CoveredSentencesTest {

    private final TinyBook book = TinyBook.complete();

    @Test
    void acceptsEverySentenceCoveredOnceUnderItsLabel() {
        assertThat(Found.by(new CoveredSentences(), book)).isEmpty();
    }

    @Test
    void reportsASentenceThatNoPassageCovers() {
        second();

        assertThat(Found.by(new CoveredSentences(), book))
                .containsExactly(
                        """
                        content/chapters/second.adoc: error: no passage covers sentence 3
                            its point: point 3""");
    }

    @Test
    void reportsASentenceCoveredTwice() {
        second(
                Texts.passage(Label.FORECAST, "3", "p-c02-3"),
                Texts.passage(Label.FORECAST, "3", "p-c02-3"));

        assertThat(Found.by(new CoveredSentences(), book))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: sentence 3 is already covered at content/chapters/first.adoc:7
                            let one passage rest on it""");
    }

    @Test
    void reportsASentenceOfAnotherChapterAndOneThatTheEssayLacks() {
        second(
                Texts.passage(Label.FORECAST, "3", "p-c02-3"),
                Texts.passage(Label.FORECAST, "1 9", "x"));

        assertThat(Found.by(new CoveredSentences(), book))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: sentence 1 does not belong to c02
                            it is planned for c01""",
                        """
                        content/chapters/first.adoc:7: error: sentence 9 does not belong to c02
                            the essay has sentences 1 to 3""");
    }

    @Test
    void reportsAPassageWhoseLabelIsNotThatOfItsSentence() {
        second(Texts.passage(Label.INTERPRETATION, "3", "p-c02-3"));

        assertThat(Found.by(new CoveredSentences(), book))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: sentence 3 is forecast, the passage says interpretation
                            split the passage, so that each part says what it is""");
    }

    @Test
    void letsAQuotationInASentenceCoverItsOwnUnlessThePassageDoes() {
        var words = "I don't rule it out";
        var first = Texts.passage(Label.AUTHORS_CLAIM, "1", TinyBook.FIRST);
        book.replace(Texts.chapter("c01", "first", first, Texts.quotation("q-frost", words, true)));
        assertThat(Found.by(new CoveredSentences(), book)).isEmpty();

        book.replace(
                Texts.chapter(
                        "c01",
                        "first",
                        first,
                        Texts.passage(Label.QUOTATION, "2", "p-c01-2"),
                        Texts.quotation("q-frost", words, true)));
        assertThat(Found.by(new CoveredSentences(), book)).isEmpty();
    }

    @Test
    void reportsAQuotationSetAloneWhoseSentenceIsCoveredAlready() {
        book.replace(
                Texts.chapter(
                        "c01",
                        "first",
                        Texts.passage(Label.AUTHORS_CLAIM, "1", TinyBook.FIRST),
                        Texts.passage(Label.QUOTATION, "2", "p-c01-2"),
                        Texts.quotation("q-frost", "I don't rule it out", false)));

        assertThat(Found.by(new CoveredSentences(), book))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: sentence 2 is already covered at content/chapters/first.adoc:7
                            let one passage rest on it""");
    }

    @Test
    void saysNothingWhereThePlanCouldNotBeRead() {
        second();

        assertThat(Found.by(new CoveredSentences(), book.incomplete(Sentence.class))).isEmpty();
    }

    private void second(Block... blocks) {
        book.replace(Texts.chapter("c02", "second", blocks));
    }
}
