package org.explainer.figure;

import static org.explainer.figure.Hundredth.number;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.explainer.block.ChartKind.LineChart;
import org.explainer.edition.Edition;
import org.explainer.figure.Curves.Curve;
import org.explainer.figure.Curves.Level;
import org.explainer.figure.Curves.Mark;
import org.explainer.figure.Curves.Point;
import org.explainer.figure.TimeScale.Cell;
import org.explainer.manuscript.data.Dataset;
import org.explainer.manuscript.data.Days;
import org.explainer.manuscript.data.PartialDate;

/** Brings dates and figures of a data set onto a chart of lines. */
final class CurvePlot {

    /** Above the plot stand the events of the band; both in em. */
    private static final double TOP = 1.9;

    private static final double HEIGHT = 17;

    /** A scale has so many numbers and at most one more, each a round one. */
    private static final int LEVELS = 4;

    /** So many names of years have room on a telephone. */
    private static final int FEW = 4;

    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    private final Edition edition;
    private final LineChart block;
    private final Dataset data;
    private final List<Row> rows;
    private final TimeScale time;
    private final double step;
    private final double foot;
    private final double head;

    /** A row of the data set; {@code group} is what its points are joined by. */
    private record Row(PartialDate date, String group, List<String> cells) {}

    CurvePlot(Edition edition, LineChart block) {
        this.edition = edition;
        this.block = block;
        data = edition.dataset(block.dataset());
        rows = rows();
        time = new TimeScale(days());
        foot = block.floor().doubleValue();
        double most = most();
        step = step((most - foot) / LEVELS);
        head = foot + step * Math.ceil((most - foot) / step);
    }

    private List<Row> rows() {
        List<Row> all = new ArrayList<>();
        for (List<String> cells : data.rows()) {
            String group = block.by().isEmpty() ? "" : data.cell(cells, block.by());
            PartialDate.of(cells.get(0)).ifPresent(date -> all.add(new Row(date, group, cells)));
        }
        all.sort(Comparator.comparing(Row::date));
        return all;
    }

    /** From the first year to the end of the last. */
    private Days days() {
        return new Days(
                rows.get(0).date().year().firstDay(),
                rows.get(rows.size() - 1).date().year().lastDay());
    }

    private double most() {
        return rows.stream()
                .flatMap(row -> block.lines().stream().flatMap(line -> value(row, line).stream()))
                .mapToDouble(BigDecimal::doubleValue)
                .max()
                .orElse(foot + 1);
    }

    private Optional<BigDecimal> value(Row row, String line) {
        String cell = data.cell(row.cells(), line);
        return cell.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(cell));
    }

    /** The least round number that is not below {@code least}. */
    private static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(least, 1e-6))));
        for (double factor : ROUND) {
            if (factor * power >= least) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    Curves draw() {
        return new Curves(
                rows.get(0).date().year(),
                rows.get(rows.size() - 1).date().year(),
                block.lines().stream().map(this::curve).toList(),
                levels(),
                years(),
                events(),
                foot == 0);
    }

    private Curve curve(String line) {
        Map<String, StringBuilder> paths = new LinkedHashMap<>();
        List<Point> points = new ArrayList<>();
        for (Row row : rows) {
            Optional<BigDecimal> value = value(row, line);
            if (value.isPresent()) {
                double rise = rise(value.get().doubleValue());
                points.add(point(row.date(), rise, value.get()));
                paths.computeIfAbsent(row.group(), unused -> new StringBuilder())
                        .append(Math.round(10 * time.at(row.date())))
                        .append(' ')
                        .append(Math.round(1000 * (1 - rise)))
                        .append('L');
            }
        }
        return new Curve(edition.language().quotes().set(line), path(paths), points);
    }

    /** Each group's line; a point by itself has none. */
    private static String path(Map<String, StringBuilder> paths) {
        var path = new StringBuilder();
        for (StringBuilder points : paths.values()) {
            if (points.indexOf("L") < points.length() - 1) {
                path.append('M').append(points, 0, points.length() - 1);
            }
        }
        return path.toString();
    }

    private Point point(PartialDate date, double rise, BigDecimal value) {
        return new Point(number(time.at(date)), down(rise), date, words(value));
    }

    /** How high above the foot of the scale, 1 for its head. */
    private double rise(double value) {
        return (value - foot) / (head - foot);
    }

    private static String down(double rise) {
        return number(TOP + HEIGHT * (1 - rise));
    }

    private String words(Number number) {
        return edition.language().numbers().format(number);
    }

    private List<Level> levels() {
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i <= Math.round((head - foot) / step); i++) {
            double value = foot + i * step;
            levels.add(new Level(words(value), down(rise(value))));
        }
        return levels;
    }

    /**
     * Those that begin on the scale; a name of one that is cut would lie on the next. A telephone
     * has room for four names, and for every other one of more.
     */
    private List<Cell> years() {
        List<Cell> cells =
                time.cells().stream()
                        .filter(cell -> time.days().holds(cell.date().firstDay()))
                        .toList();
        return IntStream.range(0, cells.size())
                .mapToObj(i -> cells.get(i).spared(cells.size() > FEW && i % 2 > 0))
                .toList();
    }

    private List<Mark> events() {
        return edition.events().stream()
                .filter(event -> !event.band().isEmpty())
                .filter(event -> time.days().holds(day(event.date())))
                .map(event -> new Mark(event, number(time.at(day(event.date())))))
                .toList();
    }

    private static LocalDate day(PartialDate date) {
        return date.firstDay();
    }
}
