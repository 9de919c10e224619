package org.explainer.classroom.bundle;

import org.explainer.page.ContentHash;
import org.explainer.page.HtmlPass;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts a page's style and script into it and has its policy allow these two, by their digests, and
 * letters and pictures that stand in the page; nothing else is loaded or run.
 *
 * @param script empty if the page has none
 */
public record InlinedFiles(String style, String script) implements HtmlPass {

    private static final String POLICY =
            "default-src 'none';%s font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

    @Override
    public void apply(Document page) {
        String allowed = put(page.head(), "style", style) + put(page.body(), "script", script);
        page.head()
                .prependElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", POLICY.formatted(allowed));
    }

    /** What the policy says of it. */
    private static String put(Element parent, String name, String content) {
        if (content.isEmpty()) {
            return "";
        }
        parent.appendElement(name).text(content);
        return " %s-src '%s';".formatted(name, ContentHash.of(content));
    }
}
