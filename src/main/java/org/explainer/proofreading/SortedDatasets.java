package org.explainer.proofreading;

import org.explainer.block.SortKind;
import org.explainer.block.SortKind.Ask;
import org.explainer.block.SortKind.Sorting;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Dataset;
import org.explainer.problem.Nearest;
import org.explainer.problem.Problems;

/**
 * A data set that is sorted by two questions has the columns that answer them, and rows. Those
 * columns hold a sign or nothing: of words that say "nothing happened" the sort would make a yes.
 */
final class SortedDatasets implements Rule {

    private static final String HINT =
            "put "
                    + SortKind.YES
                    + " into each cell that says yes, leave the others empty, and put words into"
                    + " another column";

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
            return;
        }
        data.rows().stream()
                .map(row -> data.cell(row, ask.column()))
                .filter(cell -> !cell.isBlank() && !cell.equals(SortKind.YES))
                .forEach(cell -> problems.error(block.place(), words(cell, ask, data), HINT));
    }

    private static String words(String cell, Ask ask, Dataset data) {
        return "the data set %s has \"%s\" in its column \"%s\", by which it is sorted"
                .formatted(data.id(), cell, ask.column());
    }
}
