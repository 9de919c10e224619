package org.explainer.figure;

import java.util.stream.IntStream;

/**
 * The years that an axis names: every fifth, tenth and so on, counted from the first year of the
 * era in both directions. As there is no year 0, they are 10 BC, 5 BC, 1, 5, 10.
 *
 * @param step how many years lie between two of them
 */
record YearRhythm(int step) {

    private static final int[] STEPS = {5, 10, 25, 50, 100, 250, 500, 1000};

    /** For so many years, of which at most so many are named. */
    static YearRhythm of(int span, int most) {
        return new YearRhythm(
                IntStream.of(STEPS)
                        .filter(step -> span / step <= most)
                        .findFirst()
                        .orElse(STEPS[STEPS.length - 1]));
    }

    /** The last of the years up to {@code year}; 0 is 1 BC, as in ISO 8601. */
    int before(int year) {
        return year > 0 ? Math.max(1, year / step * step) : 1 - (step - year) / step * step;
    }

    /** The one that follows one of them. */
    int after(int year) {
        return year == 1 ? step : year == 1 - step ? 1 : year + step;
    }
}
