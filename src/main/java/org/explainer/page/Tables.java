package org.explainer.page;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes Asciidoctor's tables fit the page: no style attributes, which the content security policy
 * blocks, headings that say what they head, and a frame that scrolls sideways on small screens.
 */
public final class Tables implements HtmlPass {

    private static final Set<String> SET =
            Set.of("halign-center", "halign-right", "valign-middle", "valign-bottom");

    @Override
    public void apply(Document page) {
        int number = 1;
        for (Element table : page.select("table.tableblock:not(table.tableblock table)")) {
            table.select("colgroup").remove();
            table.clearAttributes();
            table.select("th, td").forEach(Tables::align);
            table.select("thead th").attr("scope", "col");
            table.select("tbody th").attr("scope", "row");
            table.select("p.tableblock:only-child").unwrap();
            table.select("p.tableblock").removeAttr("class");
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

    /** What stands at the left and at the top, as most does, needs no word for it. */
    private static void align(Element cell) {
        List<String> set = cell.classNames().stream().filter(SET::contains).toList();
        if (set.isEmpty()) {
            cell.removeAttr("class");
        } else {
            cell.attr("class", String.join(" ", set));
        }
    }
}
