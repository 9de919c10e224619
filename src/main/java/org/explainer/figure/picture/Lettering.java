package org.explainer.figure.picture;

import java.awt.Color;

/**
 * How a line of words is drawn.
 *
 * @param size pixels to the em
 */
record Lettering(Typeface face, double size, Color ink) {

    double width(String words) {
        return face.width(words) * size;
    }

    /** Draws {@code words} from {@code x} on the line {@code y}, unless a letter has no outline. */
    void write(Canvas canvas, String words, double x, double y) {
        if (face.lacks(words).isEmpty()) {
            canvas.fill(face.outline(words, size), x, y, ink);
        }
    }
}
