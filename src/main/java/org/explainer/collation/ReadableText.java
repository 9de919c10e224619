package org.explainer.collation;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of a finished page as a reader meets it, from top to bottom, pictures in words. */
final class ReadableText implements NodeFilter {

    private static final Set<String> UNREAD =
            Set.of("head", "script", "style", "template", "svg", "nav", "object");

    private final StringBuilder text = new StringBuilder();

    private ReadableText() {}

    /** {@code html} is a page or a part of one; its description for lists is read last. */
    static String of(String html) {
        Document page = Jsoup.parse(html);
        var readable = new ReadableText();
        page.filter(readable);
        page.select("head > meta[name=description]")
                .forEach(meta -> readable.text.append(' ').append(meta.attr("content")));
        return readable.text.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText());
        } else if (node instanceof Element element) {
            if (UNREAD.contains(element.normalName())) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.hasAttr("alt")) {
                text.append(' ').append(element.attr("alt")).append(' ');
            }
            separate(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            separate(element);
        }
        return FilterResult.CONTINUE;
    }

    private void separate(Element element) {
        boolean note = element.attr("role").equals("doc-noteref");
        if (note || element.isBlock() || element.normalName().equals("br")) {
            text.append('\n');
        }
    }
}
