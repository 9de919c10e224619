package org.explainer.figure;

import java.util.List;
import org.explainer.edition.Edition;
import org.explainer.manuscript.data.Round;

/**
 * How many members there were after each round, as a line of steps. What lies across is in percent
 * of the drawing's width, because that is the screen's; what lies down is in em of the drawing's
 * letters, because they keep their size. (Not in rem, which WebKit takes for 0 in an attribute of a
 * text or a line.)
 *
 * @param line up to the day of the essay, as SVG path data in a view box of 1000 by 1000 that is
 *     stretched over the plot
 * @param later the same from that day on
 * @param essay that day, in percent
 * @param members how many there were on that day
 * @param before rounds up to that day, by date; {@code after} those since
 * @param counts how many members there were, beside each step that is long enough
 */
public record Steps(
        String line,
        String later,
        String essay,
        int members,
        List<Flag> before,
        List<Flag> after,
        List<Mark> counts,
        List<Mark> years) {

    /**
     * A round's name, at the top of a pole that stands on its step.
     *
     * @param anchor start or end: which end of the letters is at the pole
     * @param baseline where the letters stand, {@code foot} where the pole does
     */
    public record Flag(Round round, String left, String baseline, String foot, String anchor) {}

    /** A number on the drawing. */
    public record Mark(String text, String left, String baseline) {}

    /** The chart of an edition's rounds. */
    public static Steps of(Edition edition) {
        return new StepPlot(edition.library().rows(Round.class), edition.essay().online()).draw();
    }
}
