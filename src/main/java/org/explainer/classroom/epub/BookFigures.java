package org.explainer.classroom.epub;

import java.util.List;
import org.explainer.page.HtmlPass;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Gives the address of a figure that is told aloud to what stands below its title. It is told after
 * the title, and what is heard of a book must follow the order of its page
 * (https://www.w3.org/TR/epub-33/#sec-media-overlays-structure).
 */
final class BookFigures implements HtmlPass {

    @Override
    public void apply(Document page) {
        for (Element figure : page.select("figure[data-spoken][id]")) {
            Element title = figure.selectFirst("> figcaption");
            if (title != null) {
                List<Node> all = figure.childNodes();
                List<Node> told = List.copyOf(all.subList(title.siblingIndex() + 1, all.size()));
                title.after(new Element("div").id(figure.id()).appendChildren(told));
                figure.removeAttr("id");
            }
        }
        // As with notes: Okular takes a figure for a part of a line, and would not find it.
        page.select("figure[id]").wrap("<div></div>");
        page.select("tr[id]").forEach(BookFigures::nameByCell);
    }

    /** Nor would it find a row; its first cell it does. */
    private static void nameByCell(Element row) {
        Element first = row.firstElementChild();
        if (first != null && !first.hasAttr("id")) {
            first.id(row.id());
            row.removeAttr("id");
        }
    }
}
