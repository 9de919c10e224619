package org.explainer.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;

/**
 * Leaves out the indentation of templates, which browsers show as a single blank: it is for those
 * who change them. Text set in its own lines keeps them.
 */
public final class Indentation implements HtmlPass {

    private static final Pattern BREAK = Pattern.compile("[ \\t]*\\n[ \\t\\n]*");

    @Override
    public void apply(Document page) {
        page.getAllElements().stream()
                .filter(element -> element.closest("pre, textarea") == null)
                .flatMap(element -> element.textNodes().stream())
                .forEach(Indentation::apply);
    }

    private static void apply(TextNode text) {
        text.text(BREAK.matcher(text.getWholeText()).replaceAll("\n"));
    }
}
