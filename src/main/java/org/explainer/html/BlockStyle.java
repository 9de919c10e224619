package org.explainer.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Links the style of AsciiDoc's rarer blocks, {@code css/asciidoc.css}, from pages that have one of
 * them; no other page pays for it.
 */
public final class BlockStyle implements HtmlPass {

    private static final String BLOCKS =
            ".inset, .dlist, .qlist, .colist, .listingblock, .literalblock, .imageblock, .checklist,"
                    + " ul.square, ul.circle, ul.disc, ul.none, ol.none, .no-bullet, .unstyled, .unnumbered,"
                    + " ol.decimal, .halign-right, .halign-center, .valign-middle,"
                    + " .valign-bottom, #footnotes, .page-break, .line-through,"
                    + " .prose kbd, .button, .menuseq, .prose div.title";

    @Override
    public void apply(Document page) {
        Element link = page.selectFirst("main link[rel=stylesheet]");
        if (link != null && page.selectFirst(BLOCKS) != null) {
            String address = link.attr("href").replaceFirst("site\\.css$", "asciidoc.css");
            link.after(link.clone().attr("href", address));
        }
    }
}
