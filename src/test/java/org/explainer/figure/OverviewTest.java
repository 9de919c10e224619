package org.explainer.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.manuscript.data.Verdict;
import org.junit.jupiter.api.Test;

class OverviewTest {

    private final TinyBook book = TinyBook.complete();

    @Test
    void sortsEveryRowOnceByGroupAndVerdict() {
        var overview = new Drawings(book.edition()).claims();

        assertThat(overview.size()).isEqualTo(book.edition().library().rows("claim").size());
        assertThat(overview.groups())
                .hasSize(2)
                .allSatisfy(group -> assertThat(group.cells()).hasSize(overview.shares().size()));
        assertThat(
                        overview.groups().stream()
                                .flatMap(group -> group.cells().stream())
                                .mapToInt(java.util.List::size)
                                .sum())
                .isEqualTo(overview.size());
    }

    @Test
    void showsVerdictsInTheOrderOfTheDataAndLeavesOutThoseWithoutRows() {
        String known = book.edition().claim("cl01").status();
        book.add(verdict("unheard-of"), verdict(known));

        assertThat(new Drawings(book.edition()).claims().shares())
                .extracting(Overview.Share::verdict)
                .containsExactly(known);
        assertThat(new Drawings(book.edition()).claims().shares().get(0).look()).isPresent();
    }

    private static Verdict verdict(String id) {
        return new Verdict(id, "", "full", "teal", Rows.origin("verdicts.yaml"));
    }
}
