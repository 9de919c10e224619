package org.explainer.page;

import java.util.Optional;
import org.explainer.reader.file.PictureSize;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tells browsers how large pictures beside texts are, so that nothing moves when they come, and in
 * which widths they may be had (HTML, section 4.8.4.2).
 */
public record PictureWidths(String url, Photographs photographs) implements HtmlPass {

    /** A column of text, or all of a narrow window but its margins. */
    private static final String SIZES = "(min-width: 48em) 720px, 92vw";

    @Override
    public void apply(Document page) {
        page.select("main img[src]:not([width])").forEach(this::tell);
    }

    private void tell(Element image) {
        String source = image.attr("src");
        if (RelativeReference.hasScheme(source)) {
            return;
        }
        String name = RelativeReference.resolve(url, source);
        Optional<PictureSize> size = photographs.size(name);
        if (size.isPresent()) {
            tell(image, name, size.get());
        }
    }

    private void tell(Element image, String name, PictureSize size) {
        String source = image.attr("src");
        int width = size.width();
        int height = size.height();
        image.attr("loading", "lazy").attr("decoding", "async");
        if (photographs.isResized(name)) {
            height = Math.round((float) height * Photographs.WIDE / width);
            width = Photographs.WIDE;
            image.attr(
                    "srcset",
                    Photographs.narrow(source)
                            + (" " + Photographs.NARROW + "w, ")
                            + source
                            + (" " + Photographs.WIDE + "w"));
            image.attr("sizes", SIZES);
        }
        image.attr("width", String.valueOf(width)).attr("height", String.valueOf(height));
    }
}
