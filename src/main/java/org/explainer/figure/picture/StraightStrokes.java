package org.explainer.figure.picture;

import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.renderer.output.impl.Graphics2DOutput;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;

/**
 * Draws along curves as along many short lines. Java has changed, with its version 19, which pixels
 * a broad stroke along a bent curve touches, but not which ones it touches along lines.
 */
final class StraightStrokes extends Graphics2DOutput {

    /** In pixels: less than the sixteenth by which Java tells apart how much of one is covered. */
    private static final double TOLERANCE = 0.02;

    StraightStrokes(Graphics2D pen) {
        super(pen);
    }

    @Override
    public void drawShape(Shape shape) {
        graphics().draw(straight(shape, Math.abs(transform().getScaleX())));
    }

    @Override
    public Output createChild() {
        return new StraightStrokes((Graphics2D) graphics().create());
    }

    /** The same in straight lines; {@code scale} is how many pixels a unit of the shape takes. */
    static Shape straight(Shape curve, double scale) {
        var lines = new Path2D.Double();
        lines.append(curve.getPathIterator(null, TOLERANCE / scale), false);
        return lines;
    }
}
