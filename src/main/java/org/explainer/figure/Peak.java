package org.explainer.figure;

import java.util.Locale;

/**
 * A peak of the line that is the book's mark, as SVG path data in a view box of 1000 by 60. All
 * have one height: they mark that something happened, and measure nothing.
 */
final class Peak {

    static final int BASE = 54;
    static final int TOP = 10;
    static final int HALF = 11;

    private Peak() {}

    /** From where the line is to behind a peak that stays up from {@code from} to {@code to}. */
    static String path(double from, double to) {
        String rise =
                String.format(
                        Locale.ROOT,
                        " H%.1f C%.1f %d %.1f %d %.1f %d",
                        from - HALF,
                        from - HALF * 0.5,
                        BASE,
                        from - HALF * 0.42,
                        TOP,
                        from,
                        TOP);
        // After a curve, S goes on in its direction.
        String level =
                from == to
                        ? " S"
                        : String.format(Locale.ROOT, " H%.1f C%.1f %d ", to, to + HALF * 0.42, TOP);
        return rise
                + level
                + String.format(
                        Locale.ROOT, "%.1f %d %.1f %d", to + HALF * 0.5, BASE, to + HALF, BASE);
    }
}
