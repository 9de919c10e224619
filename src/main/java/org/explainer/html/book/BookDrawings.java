package org.explainer.html.book;

import org.explainer.html.HtmlPass;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes drawings pictures: in a book nothing within them is a link, since the list below each leads
 * to the same places.
 */
final class BookDrawings implements HtmlPass {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    @Override
    public void apply(Document page) {
        // Where a pointer may hit a link; without a style it would hide the drawing.
        page.select("svg a rect").remove();
        for (Element link : page.select("svg a")) {
            boolean within = link.closest("text") != null;
            link.tagName(within ? "tspan" : "g").removeAttr("href").removeAttr("aria-label");
        }
        page.select("svg [aria-label], svg [role]").removeAttr("aria-label").removeAttr("role");
        for (Element drawing : page.select("svg")) {
            if (drawing.parents().stream().noneMatch(one -> one.normalName().equals("svg"))) {
                outermost(drawing);
            }
        }
    }

    private static void outermost(Element drawing) {
        drawing.attr("xmlns", NAMESPACE);
        if (drawing.hasAttr("aria-labelledby")) {
            drawing.attr("role", "img");
        }
        if (drawing.hasClass("icon")) {
            // Of the size of letters also where the book's own style is off.
            drawing.attr("width", "0.8em").attr("height", "0.8em");
        }
    }
}
