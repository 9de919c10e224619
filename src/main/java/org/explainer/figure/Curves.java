package org.explainer.figure;

import java.util.List;
import org.explainer.block.ChartKind.LineChart;
import org.explainer.edition.Edition;
import org.explainer.figure.TimeScale.Cell;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.PartialDate;

/**
 * Columns of a data set as lines along the years. Places across are in percent of the drawing's
 * width, places down in em of its letters, as in {@link Steps}.
 *
 * @param first the year in which the chart begins, {@code last} that in which it ends
 * @param levels the scale, from its foot up
 * @param events those of the band that fall into the time shown
 * @param grounded whether the scale begins at zero
 */
public record Curves(
        PartialDate first,
        PartialDate last,
        List<Curve> curves,
        List<Level> levels,
        List<Cell> years,
        List<Mark> events,
        boolean grounded) {

    /**
     * One column.
     *
     * @param path what is joined, as SVG path data in a view box of 1000 by 1000 that is stretched
     *     over the plot; may be empty
     */
    public record Curve(String name, String path, List<Point> points) {
        public Point first() {
            return points.get(0);
        }

        public Point last() {
            return points.get(points.size() - 1);
        }
    }

    /** One figure; {@code value} as the language writes it. */
    public record Point(String left, String top, PartialDate date, String value) {}

    /** A number of the scale, and where its line is. */
    public record Level(String value, String top) {}

    /** An event of the band. */
    public record Mark(Event event, String left) {
        /** {@code peak}, {@code round} or {@code event}. */
        public String band() {
            return event.band();
        }
    }

    /** The chart that a block asks for; the proofreader has found that it can be drawn. */
    static Curves of(Edition edition, LineChart block) {
        return new CurvePlot(edition, block).draw();
    }
}
