package org.explainer.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Writes out what stands before items where OpenHTMLtoPDF cannot count so, or has no letter. */
public final class PaperLists implements HtmlPass {

    @Override
    public void apply(Document page) {
        for (Element list : page.select("ol.lowergreek")) {
            list.addClass("plain");
            int number = 1;
            for (Element item : list.select("> li")) {
                String value = item.attr("value");
                number = value.isEmpty() ? number : Integer.parseInt(value);
                first(item).prependText(Marks.LOWERGREEK.before(number) + " ");
                number++;
            }
        }
        for (Element item : page.select("ul.checklist > li > p")) {
            item.html(item.html().replaceFirst("^☑", "[×]").replaceFirst("^☐", "[ ]"));
        }
    }

    private static Element first(Element item) {
        Element paragraph = item.selectFirst("> p");
        return paragraph == null ? item : paragraph;
    }
}
