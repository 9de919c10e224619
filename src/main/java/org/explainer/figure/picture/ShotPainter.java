package org.explainer.figure.picture;

import java.util.stream.Stream;

/** Draws what one shot of the film shows beside its words; the same time, the same picture. */
interface ShotPainter {

    /** Draws the picture at {@code time}, in milliseconds of the film. */
    void draw(Canvas canvas, int time);

    /** All words that it writes, so that letters which no typeface has are told before. */
    Stream<String> words();
}
