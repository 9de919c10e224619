package org.explainer.classroom.epub;

/**
 * What lengths within a drawing are relative to, in user units
 * (https://www.w3.org/TR/SVG11/coords.html#Units).
 *
 * @param em the size of letters
 */
record Viewport(double width, double height, double em) {

    /** The size of letters that a page begins with. */
    static final double REM = 16;

    Viewport with(String fontSize) {
        return fontSize.isEmpty() ? this : new Viewport(width, height, length(fontSize, em));
    }

    Viewport of(double newWidth, double newHeight) {
        return new Viewport(newWidth, newHeight, em);
    }

    /** A length in user units. */
    double length(String length, double whole) {
        if (length.endsWith("%")) {
            return number(length, 1) * whole / 100;
        }
        if (length.endsWith("rem")) {
            return number(length, 3) * REM;
        }
        return length.endsWith("em") ? number(length, 2) * em : number(length, 0);
    }

    private static double number(String length, int unit) {
        return Double.parseDouble(length.substring(0, length.length() - unit));
    }
}
