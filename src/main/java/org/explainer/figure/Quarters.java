package org.explainer.figure;

import java.util.List;
import java.util.stream.Stream;
import org.explainer.block.SortKind;
import org.explainer.block.SortKind.Sorting;
import org.explainer.manuscript.data.Dataset;

/**
 * The rows of a data set in four cells, by two questions.
 *
 * @param rows how many there are
 */
public record Quarters(List<Cell> cells, int rows) {

    /** Rows with the same two answers, by their names. */
    public record Cell(boolean first, boolean second, List<String> names) {}

    static Quarters of(Dataset dataset, Sorting block) {
        return new Quarters(
                Stream.of(true, false)
                        .flatMap(
                                first ->
                                        Stream.of(true, false)
                                                .map(second -> cell(dataset, block, first, second)))
                        .toList(),
                dataset.rows().size());
    }

    private static Cell cell(Dataset dataset, Sorting block, boolean first, boolean second) {
        return new Cell(
                first,
                second,
                dataset.rows().stream()
                        .filter(row -> says(dataset, row, block.first().column()) == first)
                        .filter(row -> says(dataset, row, block.second().column()) == second)
                        .map(row -> name(dataset, row))
                        .toList());
    }

    private static boolean says(Dataset dataset, List<String> row, String column) {
        return dataset.cell(row, column).equals(SortKind.YES);
    }

    /** What heads the row; where others are headed alike, what stands beside it, too. */
    private static String name(Dataset dataset, List<String> row) {
        long alike =
                dataset.rows().stream().filter(other -> other.get(0).equals(row.get(0))).count();
        return alike > 1 ? row.get(0) + " " + row.get(1) : row.get(0);
    }
}
