package org.explainer.page;

import org.explainer.language.QuoteSetter;
import org.explainer.language.Quotes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Sets the apostrophes that Asciidoctor leaves straight, as after the plural in "the authors'
 * case", and its quotation marks, which are always the English ones, as the page's language has
 * them.
 */
public final class Apostrophes implements HtmlPass {

    @Override
    public void apply(Document page) {
        page.body().traverse(new Setting(PageLanguage.of(page).quotes()));
    }

    /** Goes through a page in the order in which it is read; each block begins anew. */
    private static final class Setting implements NodeVisitor {

        private final Quotes quotes;
        private QuoteSetter setter;
        private int kept;

        Setting(Quotes quotes) {
            this.quotes = quotes;
            this.setter = new QuoteSetter(quotes);
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                set(text);
            } else {
                part(node);
                kept += isKept(node) ? 1 : 0;
            }
        }

        @Override
        public void tail(Node node, int depth) {
            part(node);
            kept -= isKept(node) ? 1 : 0;
        }

        private static boolean isKept(Node node) {
            return node.nameIs("pre") || node.nameIs("code");
        }

        private void part(Node node) {
            if (node instanceof Element element && element.isBlock()) {
                setter = new QuoteSetter(quotes);
            }
        }

        private void set(TextNode text) {
            String words = text.getWholeText();
            if (kept > 0) {
                setter.skip(words);
                return;
            }
            String set = setter.set(words);
            if (!set.equals(words)) {
                text.text(set);
            }
        }
    }
}
