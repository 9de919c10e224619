package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.explainer.Rows;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.block.SortKind.Ask;
import org.explainer.block.SortKind.Sorting;
import org.junit.jupiter.api.Test;

class SortedDatasetsTest {

    private final TinyBook book = TinyBook.complete();

    @Test
    void acceptsColumnsThatThereAre() {
        book.add(Rows.dataset("two", "event|turn|rival", "x||"));
        sort("turn", "rival");

        assertThat(Found.by(new SortedDatasets(), book)).isEmpty();
    }

    @Test
    void reportsColumnsThatThereAreNot() {
        book.add(Rows.dataset("two", "event|turn|rival", "x||"));
        sort("turns", "rival");

        assertThat(Found.by(new SortedDatasets(), book))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: the data set two has no column "turns"
                            did you mean "turn"?""");
    }

    @Test
    void acceptsSignsAndReportsWordsThatCouldPassForAYes() {
        book.add(
                Rows.dataset(
                        "two",
                        "event|turn|rival",
                        "Kelm|●|",
                        "Larn|●|Nothing, that year",
                        "Orst||●"));
        sort("turn", "rival");

        assertThat(Found.by(new SortedDatasets(), book))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: the data set two has "Nothing, that year" in its column \
                        "rival", by which it is sorted
                            put ● into each cell that says yes, leave the others empty, and put words into another column""");
    }

    @Test
    void reportsThatThereIsNothingToSort() {
        book.add(Rows.dataset("two", "event|turn|rival"));
        sort("turn", "rival");

        assertThat(Found.by(new SortedDatasets(), book))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: the data set two has no row to sort
                            add rows to content/data/two.csv, or delete the line""");
    }

    private void sort(String first, String second) {
        book.add(
                Texts.page(
                        "cells",
                        new Sorting(
                                "two",
                                "Two",
                                new Ask(first, "A?"),
                                new Ask(second, "B?"),
                                Texts.HERE)));
    }
}
