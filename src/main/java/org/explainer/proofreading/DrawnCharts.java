package org.explainer.proofreading;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.block.ChartKind.LineChart;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Dataset;
import org.explainer.manuscript.data.PartialDate;
import org.explainer.manuscript.data.Provenance;
import org.explainer.problem.Nearest;
import org.explainer.problem.Problems;

/**
 * A chart's data set begins its rows with a date and has numbers in the columns that are drawn, and
 * somebody has said what they cannot tell.
 */
final class DrawnCharts implements Rule {

    /** More lines than this cannot be told apart without colour. */
    private static final int MOST = 3;

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        manuscript
                .texts()
                .flatMap(text -> text.body().all(LineChart.class))
                .forEach(
                        chart ->
                                manuscript
                                        .library()
                                        .row(Dataset.class, chart.dataset())
                                        .ifPresent(
                                                data -> check(chart, data, manuscript, problems)));
    }

    private static void check(
            LineChart chart, Dataset data, Manuscript manuscript, Problems problems) {
        checkLimits(chart, manuscript, problems);
        checkSize(chart, data, problems);
        List<String> missing =
                Stream.concat(chart.lines().stream(), Stream.of(chart.by()))
                        .filter(column -> !column.isEmpty() && !data.columns().contains(column))
                        .toList();
        missing.forEach(column -> reportColumn(chart, data, column, problems));
        for (int i = 0; i < data.rows().size(); i++) {
            checkDate(data, i, problems);
            if (missing.isEmpty()) {
                checkNumbers(chart, data, i, problems);
            }
        }
    }

    private static void checkSize(LineChart chart, Dataset data, Problems problems) {
        if (chart.lines().size() > MOST) {
            problems.error(
                    chart.place(),
                    "the chart has " + chart.lines().size() + " lines",
                    "draw " + MOST + " at most; the table has them all");
        }
        if (data.rows().isEmpty()) {
            problems.error(
                    chart.place(),
                    "the data set " + data.id() + " has no rows",
                    "a chart needs one at least");
        }
    }

    private static void checkLimits(LineChart chart, Manuscript manuscript, Problems problems) {
        if (manuscript.library().isComplete(Provenance.class)
                && manuscript.library().row(Provenance.class, chart.dataset()).isEmpty()) {
            problems.error(
                    chart.place(),
                    "nothing says what the figures of " + chart.dataset() + " cannot tell",
                    "add a row with its id and its limits to content/data/provenance.yaml");
        }
    }

    private static void reportColumn(
            LineChart chart, Dataset data, String column, Problems problems) {
        problems.error(
                chart.place(),
                "the data set " + data.id() + " has no column \"" + column + "\"",
                Nearest.hint(
                        column,
                        data.columns(),
                        "its columns are: " + String.join(", ", data.columns())));
    }

    private static void checkDate(Dataset data, int row, Problems problems) {
        String cell = data.rows().get(row).get(0);
        if (PartialDate.of(cell).isEmpty()) {
            problems.error(
                    data.places().get(row),
                    "the row begins with \"" + cell + "\", which is no date",
                    "write 2004-11-22, 2004-11 or 2004 there, for a chart is drawn from it");
        }
    }

    private static void checkNumbers(LineChart chart, Dataset data, int row, Problems problems) {
        List<String> cells = data.rows().get(row);
        for (String line : chart.lines()) {
            String cell = data.cell(cells, line);
            boolean drawn =
                    cell.isEmpty()
                            || (cell.matches("\\d{1,12}(\\.\\d+)?")
                                    && new BigDecimal(cell).compareTo(chart.floor()) >= 0);
            if (!drawn) {
                problems.error(
                        data.places().get(row),
                        "the row \"%s\" has \"%s\" under \"%s\""
                                .formatted(cells.get(0), cell, line),
                        "write a bare number from "
                                + chart.floor().toPlainString()
                                + " up, such as 62.8, or leave the cell empty");
            }
        }
    }
}
