package org.explainer.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Leaves out the indentation of templates, which browsers show as a single blank: it is for those
 * who change them. Text set in its own lines keeps them.
 */
public final class Indentation implements HtmlPass {

    private static final Pattern BREAK = Pattern.compile("[ \\t]*\\n[ \\t\\n]*");

    @Override
    public void apply(Document page) {
        page.traverse(new Undoing());
    }

    /** Goes through a page and knows how many elements around a text keep its lines. */
    private static final class Undoing implements NodeVisitor {

        private int kept;

        @Override
        public void head(Node node, int depth) {
            if (keepsLines(node)) {
                kept++;
            } else if (kept == 0 && node instanceof TextNode text) {
                undo(text);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            kept -= keepsLines(node) ? 1 : 0;
        }

        private static boolean keepsLines(Node node) {
            return node.nameIs("pre") || node.nameIs("textarea");
        }

        private static void undo(TextNode text) {
            String words = text.getWholeText();
            if (words.indexOf('\n') >= 0) {
                text.text(BREAK.matcher(words).replaceAll("\n"));
            }
        }
    }
}
