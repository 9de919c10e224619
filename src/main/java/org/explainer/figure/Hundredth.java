package org.explainer.figure;

import java.util.Locale;

/** Numbers as attributes of drawings take them, to a hundredth, in no language. */
public final class Hundredth {

    private Hundredth() {}

    static String number(double number) {
        return String.format(Locale.ROOT, "%.2f", number);
    }

    /** The same without noughts that say nothing. */
    public static String trimmed(double number) {
        return number(number).replaceFirst("\\.?0+$", "").replaceFirst("^-0$", "0");
    }
}
