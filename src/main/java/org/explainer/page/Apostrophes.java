package org.explainer.page;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Sets the apostrophes that Asciidoctor leaves straight, as after the plural in "the authors'
 * case".
 */
public final class Apostrophes implements HtmlPass {

    @Override
    public void apply(Document page) {
        page.body().select("*:not(pre, pre *, code, code *)").stream()
                .flatMap(element -> element.textNodes().stream())
                .filter(text -> text.getWholeText().contains("'"))
                .forEach(Apostrophes::set);
    }

    private static void set(TextNode text) {
        // Right after an element, as in "<a>Ada</a>'s", a mark can only close.
        Node before = text.previousSibling();
        String opening = before == null ? "(^|[\\s(“])'" : "([\\s(“])'";
        text.text(text.getWholeText().replaceAll(opening, "$1‘").replace('\'', '’'));
    }
}
