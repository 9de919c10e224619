package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.manuscript.data.Portion;
import org.explainer.manuscript.data.Quotation;
import org.junit.jupiter.api.Test;

class HonestQuotationsTest {

    private final TinyBook book = TinyBook.complete();

    @Test
    void acceptsWhatLiesWithinItsSentence() {
        assertThat(Found.by(new HonestQuotations(), book.add(quoted(5, 8)))).isEmpty();
    }

    @Test
    void reportsWordsBeyondTheSentence() {
        assertThat(Found.by(new HonestQuotations(), book.add(quoted(6, 8))))
                .containsExactly(
                        """
                        content/data/quotations.yaml:3: error: the quotation q-ice has the words 6 to 9 of a sentence of 8
                            count the sentence, of:, and what stands before the words quoted, from:""");
    }

    @Test
    void tellsWhereWordsAreCut() {
        assertThat(Portion.of("I don’t know… Larn-Kelm", 1, 5))
                .returns(4, Portion::last)
                .returns(false, Portion::startsLate)
                .returns(true, Portion::stopsEarly);
        assertThat(quoted(5, 8).portion().isWhole()).isFalse();
        assertThat(quoted(1, 4).portion().isWhole()).isTrue();
    }

    @Test
    void marksTheEndsThatAreCut() {
        assertThat(quoted(5, 8).marked()).isEqualTo("… the ice won’t break");
        assertThat(quoted(2, 8).marked()).isEqualTo("… the ice won’t break …");
        assertThat(quoted(1, 4).marked()).isEqualTo("the ice won’t break");
    }

    private static Quotation quoted(int first, int whole) {
        Quotation row = Rows.quotation("q-ice", "the ice won’t break", 2);
        return new Quotation(
                row.id(),
                row.speaker(),
                row.date(),
                row.words(),
                Portion.of(row.words(), first, whole),
                row.seed(),
                row.chapter(),
                row.moreFollows(),
                row.speakerInEssay(),
                row.context(),
                row.sources(),
                row.origin());
    }
}
