package org.explainer.classroom.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.explainer.figure.picture.Greys;

/**
 * What a page of a PDF looks like, drawn from that very PDF, so that it cannot show what is not in
 * it.
 */
public final class Thumbnail {

    /** In pixels; shown at half of that, it is as sharp as the screen. */
    public static final int WIDTH = 360;

    private Thumbnail() {}

    /** The page on which the part in the middle of the outline begins, in greys, as PNG. */
    public static byte[] of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int page = document.getPages().indexOf(middle(document));
            float scale = WIDTH / document.getPage(page).getCropBox().getWidth();
            BufferedImage drawn =
                    new PDFRenderer(document).renderImage(page, scale, ImageType.GRAY);
            return Greys.png(drawn);
        }
    }

    /** The first page where a document has no outline. */
    private static PDPage middle(PDDocument document) throws IOException {
        List<PDPage> parts = new ArrayList<>();
        PDDocumentOutline outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            for (PDOutlineItem part : outline.children()) {
                PDPage page = part.findDestinationPage(document);
                if (page != null) {
                    parts.add(page);
                }
            }
        }
        return parts.isEmpty() ? document.getPage(0) : parts.get(parts.size() / 2);
    }
}
