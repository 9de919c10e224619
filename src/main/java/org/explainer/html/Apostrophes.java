package org.explainer.html;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Sets the apostrophes that Asciidoctor leaves straight, as after the plural in "the authors'
 * case".
 */
public final class Apostrophes implements HtmlPass {

    @Override
    public void apply(Document page) {
        for (Element element : page.body().select("*")) {
            for (TextNode text : element.textNodes()) {
                if (text.getWholeText().contains("'")) {
                    text.text(
                            text.getWholeText()
                                    .replaceAll("(^|[\\s(])'", "$1‘")
                                    .replace('\'', '’'));
                }
            }
        }
    }
}
