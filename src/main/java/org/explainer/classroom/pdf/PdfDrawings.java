package org.explainer.classroom.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.explainer.figure.picture.Plate;
import org.explainer.figure.picture.Typeface;
import org.w3c.dom.Element;

/**
 * Draws the {@code svg} of pages as lines, not as dots: the same at each size of paper. A drawing
 * that several pages have is made ready once.
 */
final class PdfDrawings implements SVGDrawer {

    private final Typeface face = Face.SANS.typeface();
    private final Map<String, Plate> plates = new HashMap<>();

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext css, double width, double height, double dots) {
        Plate plate = plates.computeIfAbsent(text(svg), text -> Plate.of(text, face));
        double wide = width < 0 ? plate.width() * dots : width;
        return new Drawn(plate, wide, wide * plate.height() / plate.width(), dots);
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

    /**
     * A drawing of some size.
     *
     * @param width in the device's dots, like {@code height}
     * @param dots how many of them a CSS pixel has
     */
    private record Drawn(Plate plate, double width, double height, double dots)
            implements SVGImage {

        @Override
        public int getIntrinsicWidth() {
            return (int) width;
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) height;
        }

        @Override
        public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
            float wide = (float) Math.floor(width / dots);
            float tall = (float) Math.floor(height / dots);
            device.drawWithGraphics(
                    (float) x, (float) y, wide, tall, plate.sized(wide, tall)::paint);
        }
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> faces, SharedContext shared) {
        // Words in drawings are outlines.
    }

    @Override
    public void addFontFile(File file, String family, Integer weight, FontStyle style) {
        // As above.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
