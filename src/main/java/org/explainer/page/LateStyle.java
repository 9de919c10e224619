package org.explainer.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Moves the link to the rest of the style behind a text's first paragraph, if the text begins with
 * one of no special kind: it is often the largest thing on a telephone's screen, and what stands
 * before the link is painted without waiting (docs/decisions/0011). A chapter has its points in
 * brief before its text.
 */
public final class LateStyle implements HtmlPass {

    private static final String FIRST =
            ".prose > .paragraph:first-child,"
                    + " .prose > div:first-child > .sectionbody > .paragraph:first-child";

    @Override
    public void apply(Document page) {
        Element link = page.selectFirst("main > link[rel=stylesheet]");
        Element text = link == null ? null : link.nextElementSibling();
        Element first = text == null ? null : text.selectFirst(FIRST);
        if (link != null && first != null) {
            first.after(link);
        }
    }
}
