package org.explainer.figure.picture;

import java.awt.Color;

/** The colours of pictures, those of the light theme in {@code templates/first.css}. */
final class Ink {

    static final Color SKY = new Color(0x0f3d8a);
    static final Color WHEAT = new Color(0xf5c542);
    static final Color PAPER = new Color(0xfdfdfb);

    /** Laid over sky, it lights a span of years, as the page does. */
    static final Color LIGHT = new Color(255, 255, 255, 33);

    /** The same ink, so much of it as {@code share} says: 0 for none, 1 for all. */
    static Color faded(Color ink, double share) {
        int alpha = (int) Math.round(share * 255);
        return new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), alpha);
    }

    private Ink() {}
}
