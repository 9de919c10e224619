package org.explainer.figure.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.io.StringWriter;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;

/**
 * An SVG drawing to be drawn on something else than a picture of our own, such as a page. Its words
 * are outlines, as {@link Engraving} makes them.
 *
 * @param width how wide it is drawn, in units of what draws it; {@code height} likewise
 */
public record Plate(SVGDocument drawing, double width, double height) {

    /**
     * Reads a drawing that stands in a page, to be drawn in its own units.
     *
     * @throws IllegalArgumentException when it cannot be drawn
     */
    public static Plate of(Element svg, Typeface face) {
        Engraving engraving = Engraving.of(text(svg));
        return new Plate(engraving.drawn(face), engraving.width(), engraving.height());
    }

    private static String text(Element svg) {
        try {
            var text = new StringWriter();
            Transformer copy = TransformerFactory.newDefaultInstance().newTransformer();
            copy.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            copy.transform(new DOMSource(svg), new StreamResult(text));
            return text.toString();
        } catch (TransformerException e) {
            throw new IllegalStateException("a drawing that was read cannot be written", e);
        }
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
