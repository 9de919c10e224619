package org.explainer.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.explainer.TinyBook.chapter;

import java.util.List;
import java.util.Map;
import org.explainer.TinyBook;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private final Edition edition = TinyBook.complete().edition();
    private final Spot first = new Spot(chapter(edition, "c01"), "p-c01-1");
    private final Spot second = new Spot(chapter(edition, "c02"), "p-c02-3");

    @Test
    void countsSentencesThatPagesOfTheirChapterCarry() {
        var coverage = Coverage.of(edition, Map.of(1, List.of(first), 3, List.of(second)));

        assertThat(coverage.total()).isEqualTo(3);
        assertThat(coverage.covered()).isEqualTo(2);
        assertThat(coverage.rows())
                .extracting(Coverage.Row::planned, Coverage.Row::covered)
                .containsExactly(tuple(2, 1), tuple(1, 1));
    }

    @Test
    void countsNoSentenceThatAnotherChapterCarries() {
        var coverage = Coverage.of(edition, Map.of(1, List.of(second)));

        assertThat(coverage.covered()).isZero();
        assertThat(coverage.rows().get(0).sentences().get(0).passages()).isEmpty();
    }

    @Test
    void leadsToTheFirstPassage() {
        var again = new Spot(chapter(edition, "c01"), "p-c01-9");
        var coverage = Coverage.of(edition, Map.of(1, List.of(first, again)));

        assertThat(coverage.rows().get(0).sentences().get(0).url())
                .isEqualTo("chapters/first.html#p-c01-1");
        assertThat(coverage.covered()).isEqualTo(1);
    }

    @Test
    void countsNothingBeforeThePagesAreMade() {
        assertThat(Coverage.of(edition, Map.of()).covered()).isZero();
    }
}
