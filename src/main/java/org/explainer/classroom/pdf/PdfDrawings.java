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
import java.util.List;
import org.explainer.figure.picture.Plate;
import org.explainer.figure.picture.Typeface;
import org.w3c.dom.Element;

/** Draws the {@code svg} of pages as lines, not as dots: the same at each size of paper. */
final class PdfDrawings implements SVGDrawer {

    private final Typeface face = Face.SANS.typeface();

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext css, double width, double height, double dots) {
        Plate plate = Plate.of(svg, face);
        double wide = width < 0 ? plate.width() * dots : width;
        return new Drawn(plate, wide, wide * plate.height() / plate.width(), dots);
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
