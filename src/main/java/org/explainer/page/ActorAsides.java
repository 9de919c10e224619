package org.explainer.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Moves what a page says of a key actor beside the text: behind the block that names the person
 * first. One whom no link of the text names stays where the template has put it.
 */
public final class ActorAsides implements HtmlPass {

    @Override
    public void apply(Document page) {
        for (Element aside : page.select("main aside.actor[data-page]")) {
            Element text = page.selectFirst("main .prose");
            Element named =
                    text == null
                            ? null
                            : text.selectFirst("a.person[href=" + aside.attr("data-page") + "]");
            if (named != null) {
                block(named).after(aside);
            }
            aside.removeAttr("data-page");
        }
    }

    /** The passage, or else the outermost block of the section, that holds {@code part}. */
    private static Element block(Element part) {
        Element block = part;
        while (block.parent() != null && !block.parent().is(".prose, .sect1, .sect2, .passages")) {
            block = block.parent();
        }
        Element next = block.nextElementSibling();
        while (next != null && next.is("aside.actor")) {
            block = next;
            next = next.nextElementSibling();
        }
        return block;
    }
}
