package org.explainer.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes Asciidoctor's tables fit the page: no style attributes, which the content security policy
 * blocks, headings that say what they head, and a frame that scrolls sideways on small screens.
 */
public final class Tables implements HtmlPass {

    @Override
    public void apply(Document page) {
        int number = 1;
        for (Element table : page.select("table.tableblock")) {
            table.select("colgroup").remove();
            table.clearAttributes();
            table.select("th, td").forEach(cell -> cell.removeAttr("class"));
            table.select("thead th").attr("scope", "col");
            table.select("tbody th").attr("scope", "row");
            table.select("p.tableblock").unwrap();
            Element caption = table.selectFirst("caption");
            Element frame = new Element("div").addClass("table").addClass("table--prose");
            frame.attr("role", "region").attr("tabindex", "0");
            if (caption != null) {
                caption.clearAttributes().id("table-" + number++);
                frame.attr("aria-labelledby", caption.id());
            }
            table.replaceWith(frame);
            frame.appendChild(table);
        }
    }
}
