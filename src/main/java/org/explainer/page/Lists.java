package org.explainer.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes Asciidoctor's rarer lists plain: terms beside their texts are a list of terms, no table;
 * items to be ticked have a letter that says whether they are; and an item whose number is not
 * simply the next says so itself, for not every reader of pages counts backwards.
 */
public final class Lists implements HtmlPass {

    private static final String DONE = "☑ ";
    private static final String OPEN = "☐ ";

    @Override
    public void apply(Document page) {
        page.select(".hdlist").forEach(Lists::terms);
        page.select("ul.checklist > li > p").forEach(Lists::tick);
        page.select("ol[reversed], ol[start]").forEach(Lists::number);
    }

    private static void terms(Element block) {
        Element list = new Element("dl");
        for (Element row : block.select("> table > tbody > tr")) {
            for (Element cell : row.select("> .hdlist1")) {
                terms(cell, list);
            }
            for (Element cell : row.select("> .hdlist2")) {
                list.appendElement("dd").appendChildren(List.copyOf(cell.childNodes()));
            }
        }
        block.select("> table").forEach(table -> table.replaceWith(list));
        block.removeClass("hdlist").addClass("dlist").addClass("dlist--beside");
    }

    /** Several terms of one text stand in one cell, with the end of a line between them. */
    private static void terms(Element cell, Element list) {
        Element term = list.appendElement("dt");
        for (Node part : List.copyOf(cell.childNodes())) {
            if (part.nameIs("br")) {
                term = list.appendElement("dt");
            } else {
                term.appendChild(part);
            }
        }
    }

    private static void tick(Element item) {
        Node first = item.childNode(0);
        if (first instanceof Element box) {
            box.replaceWith(new TextNode(box.hasAttr("checked") ? DONE : OPEN));
        } else if (first instanceof TextNode text) {
            String said = text.getWholeText();
            text.text(said.replaceFirst("^✓ ?", DONE).replaceFirst("^❏ ?", OPEN));
        }
    }

    private static void number(Element list) {
        List<Element> items = list.select("> li");
        boolean back = list.hasAttr("reversed");
        int number =
                list.attr("start").matches("-?\\d{1,6}")
                        ? Integer.parseInt(list.attr("start"))
                        : back ? items.size() : 1;
        for (Element item : items) {
            item.attr("value", String.valueOf(number));
            number += back ? -1 : 1;
        }
    }
}
