package org.explainer.figure.picture;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** What all shots of a film have in common: colours, letters, and how soft they come and go. */
record FilmStyle(Inks inks, Typeface display, Typeface text) {

    /** Of a picture, in pixels. */
    static final int WIDTH = 1280;

    static final int HEIGHT = 720;

    /** From the edge to the words. */
    static final int PAD = 72;

    /** Right of the words, for a picture that stands beside them. */
    static final Rectangle2D STAGE = new Rectangle2D.Double(560, 0, WIDTH - 560, HEIGHT);

    /** Letters and marks come and go softly, in so many milliseconds. */
    static final int FADE = 240;

    static FilmStyle of(Inks inks) {
        return new FilmStyle(
                inks, Typeface.named("literata-display"), Typeface.named("literata-text"));
    }

    /** How much is there of what began to come so many milliseconds ago: 0 for none, 1 for all. */
    static double share(int since) {
        return share(since, FADE);
    }

    static double share(int since, int fade) {
        return Math.max(0, Math.min(1, since / (double) fade));
    }

    /** The first letter that one of the typefaces lacks. */
    Optional<String> lacks(String words) {
        return display.lacks(words).or(() -> text.lacks(words));
    }

    Lettering small(double size, Color ink) {
        return new Lettering(text, size, ink);
    }

    /** Paper on sky, so much of it as {@code share} says. */
    Color haze(double share) {
        return Inks.faded(inks.paper(), share);
    }
}
