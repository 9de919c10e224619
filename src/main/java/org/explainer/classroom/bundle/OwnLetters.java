package org.explainer.classroom.bundle;

import java.util.stream.Collectors;
import org.explainer.figure.picture.PageFonts;
import org.explainer.page.ContentHash;
import org.explainer.page.HtmlPass;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts the book's letters, cut to what the page says, into one that {@link OnePage} made, and has
 * its policy allow them.
 */
final class OwnLetters implements HtmlPass {

    private static final String POLICY = "meta[http-equiv=Content-Security-Policy]";

    @Override
    public void apply(Document page) {
        // What a style puts before or after words is set in these letters, too.
        String styles =
                page.select("style").stream().map(Element::data).collect(Collectors.joining());
        String rules =
                PageFonts.rules(
                        page.text() + styles,
                        PageFonts.HEAD,
                        PageFonts.TEXT,
                        PageFonts.ITALIC,
                        PageFonts.SANS,
                        PageFonts.SANS_BOLD);
        page.head().appendElement("style").text(rules);
        String policy =
                page.select(POLICY)
                        .attr("content")
                        .replace("style-src", "style-src '" + ContentHash.of(rules) + "'");
        page.select(POLICY).attr("content", policy + "; font-src data:");
    }
}
