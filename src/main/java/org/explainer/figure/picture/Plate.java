package org.explainer.figure.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;

/**
 * An SVG drawing to be drawn on something else than a picture of our own, such as a page. Its words
 * are outlines, as {@link Engraving} makes them.
 *
 * @param width how wide it is drawn, in units of what draws it; {@code height} likewise
 */
public record Plate(SVGDocument drawing, double width, double height) {

    /**
     * Reads a drawing, to be drawn in its own units.
     *
     * @param svg as {@link Engraving} reads it
     * @throws IllegalArgumentException when it cannot be drawn
     */
    public static Plate of(String svg, Typeface face) {
        Engraving engraving = Engraving.of(svg);
        return new Plate(engraving.drawn(face), engraving.width(), engraving.height());
    }

    /** The same drawing, to be drawn in another size. */
    public Plate sized(double wide, double high) {
        return new Plate(drawing, wide, high);
    }

    /** Draws it, from the origin on. */
    public void paint(Graphics2D pen) {
        var whole = new ViewBox((float) width, (float) height);
        drawing.renderWithPlatform(NullPlatformSupport.INSTANCE, pen, whole);
    }
}
