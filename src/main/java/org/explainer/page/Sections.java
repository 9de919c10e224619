package org.explainer.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes sections of the boxes that Asciidoctor puts around them, and drops the boxes within. What
 * shows an article without its page, such as Firefox's Reader View, throws boxes away that hold
 * more marks or links than sentences, but reads a section as text
 * (https://github.com/mozilla/readability).
 */
public final class Sections implements HtmlPass {

    @Override
    public void apply(Document page) {
        page.select("main :is(.sect1, .sect2, .sect3, .sect4, .sect5)")
                .forEach(section -> section.tagName("section"));
        for (Element paragraph : page.select("main div.paragraph")) {
            if (!paragraph.getElementsByTag("a").isEmpty()) {
                paragraph.tagName("section");
            }
        }
        page.select("main .sectionbody").forEach(Element::unwrap);
    }
}
