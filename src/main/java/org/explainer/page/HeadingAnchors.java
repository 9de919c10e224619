package org.explainer.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts after every heading of the text that has an id a link to it, for readers to share. It stands
 * outside, for what is in a heading is read out with it, and its sign comes from the stylesheet,
 * for without one it would be noise.
 */
public final class HeadingAnchors implements HtmlPass {

    private final String label;

    /** {@code label} says to a screen reader what the link is. */
    public HeadingAnchors(String label) {
        this.label = label;
    }

    @Override
    public void apply(Document page) {
        for (Element heading : page.select("main h2[id], main h3[id]")) {
            Element link = new Element("a").addClass("anchor").attr("href", "#" + heading.id());
            link.attr("aria-label", label + ": " + heading.text());
            heading.after(link);
        }
    }
}
