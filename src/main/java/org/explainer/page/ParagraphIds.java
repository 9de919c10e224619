package org.explainer.page;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Gives every paragraph of Asciidoctor's that has no address one: {@code p-PAGE-1}, {@code -2}, …
 */
public final class ParagraphIds implements HtmlPass {

    private final String prefix;

    public ParagraphIds(String page) {
        this.prefix = "p-" + page + "-";
    }

    @Override
    public void apply(Document page) {
        Set<String> taken = new HashSet<>(page.select("[id]").eachAttr("id"));
        int number = 1;
        for (Element paragraph : page.select("main div.paragraph:not([id])")) {
            while (taken.contains(prefix + number)) {
                number++;
            }
            paragraph.id(prefix + number++);
        }
    }
}
