package org.explainer.proofreading;

import org.explainer.block.SortKind.Ask;
import org.explainer.block.SortKind.Sorting;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Dataset;
import org.explainer.problem.Nearest;
import org.explainer.problem.Problems;

/** A data set that is sorted by two questions has the columns that answer them, and rows. */
final class SortedDatasets implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        manuscript
                .texts()
                .flatMap(text -> text.body().all(Sorting.class))
                .forEach(
                        block ->
                                manuscript
                                        .library()
                                        .row(Dataset.class, block.dataset())
                                        .ifPresent(data -> check(block, data, problems)));
    }

    private static void check(Sorting block, Dataset data, Problems problems) {
        check(block.first(), block, data, problems);
        check(block.second(), block, data, problems);
        if (data.rows().isEmpty()) {
            problems.error(
                    block.place(),
                    "the data set " + data.id() + " has no row to sort",
                    "add rows to content/data/" + data.id() + ".csv, or delete the line");
        }
    }

    private static void check(Ask ask, Sorting block, Dataset data, Problems problems) {
        if (!data.columns().contains(ask.column())) {
            problems.error(
                    block.place(),
                    "the data set " + data.id() + " has no column \"" + ask.column() + "\"",
                    Nearest.hint(
                            ask.column(),
                            data.columns(),
                            "its columns are: " + String.join(", ", data.columns())));
        }
    }
}
