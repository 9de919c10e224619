package org.explainer.proofreading;

import java.util.List;
import org.explainer.block.DatasetFigure;
import org.explainer.block.Exhibit;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Dataset;
import org.explainer.problem.Nearest;
import org.explainer.problem.Problems;

/** A data set has the columns and rows that the figure drawn from it needs. */
final class DrawnDatasets implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        manuscript
                .texts()
                .flatMap(text -> text.body().all(DatasetFigure.class))
                .map(DatasetFigure::exhibit)
                .forEach(
                        exhibit ->
                                manuscript.library().rows(Dataset.class).stream()
                                        .filter(data -> data.id().equals(exhibit.dataset()))
                                        .forEach(data -> check(exhibit, data, problems)));
    }

    private static void check(Exhibit exhibit, Dataset data, Problems problems) {
        List<String> columns = exhibit.needs().columns();
        for (String column : columns) {
            if (!data.columns().contains(column)) {
                problems.error(
                        exhibit.place(),
                        "the data set " + data.id() + " has no column \"" + column + "\"",
                        Nearest.of(column, data.columns())
                                .map(near -> "is it the column \"" + near + "\"?")
                                .orElse(exhibit.kind() + " needs: " + String.join(", ", columns)));
            } else if (exhibit.needs().percentages().contains(column)) {
                checkNumbers(data, column, problems);
            }
        }
        checkRows(exhibit, data, problems);
    }

    private static void checkNumbers(Dataset data, String column, Problems problems) {
        for (int i = 0; i < data.rows().size(); i++) {
            List<String> row = data.rows().get(i);
            String cell = data.cell(row, column);
            if (!cell.matches("|\\d{1,2}(\\.\\d+)?|100(\\.0+)?")) {
                problems.error(
                        data.places().get(i),
                        "the row \"%s\" has \"%s\" under \"%s\""
                                .formatted(row.get(0), cell, column),
                        "write a bare number from 0 to 100, such as 62.8, or leave the cell empty");
            }
        }
    }

    private static void checkRows(Exhibit exhibit, Dataset data, Problems problems) {
        int wanted = exhibit.needs().rows();
        int rows = data.rows().size();
        if (rows == 0 || (wanted > 0 && rows != wanted)) {
            problems.error(
                    exhibit.place(),
                    "the data set " + data.id() + " has rows: " + rows,
                    exhibit.kind() + " needs " + (wanted == 0 ? "one at least" : "" + wanted));
        }
    }
}
