package org.explainer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Makes plain elements of the blocks that Asciidoctor sets apart, so that every channel knows each
 * by one class, {@code inset--KIND}: notes to the reader, sidebars, examples, quotations, abstracts
 * and verse. None has a style attribute, which the content security policy blocks.
 *
 * @param words of the interface, by key: {@code admonition.tip} and so on
 */
public record Insets(UnaryOperator<String> words) implements HtmlPass {

    /** Ours by Asciidoctor's. */
    private static final Map<String, String> KINDS =
            Map.of(
                    "sidebarblock", "sidebar",
                    "exampleblock", "example",
                    "verseblock", "verse",
                    "quoteblock", "quote");

    private static final List<String> ADMONITIONS =
            List.of("note", "tip", "important", "caution", "warning");

    @Override
    public void apply(Document page) {
        page.select(".admonitionblock").forEach(this::admonition);
        KINDS.forEach(
                (theirs, ours) ->
                        page.select("." + theirs)
                                .forEach(block -> inset(block.removeClass(theirs), ours)));
        for (Element fold : page.select("details:has(> summary.title)")) {
            inset(fold, "fold");
        }
        page.select("div[style*=page-break-after]")
                .forEach(line -> line.clearAttributes().addClass("page-break"));
    }

    /** Asciidoctor lays it out as a table, which tells those who hear it of rows and columns. */
    private void admonition(Element block) {
        String kind = ADMONITIONS.stream().filter(block::hasClass).findFirst().orElse("note");
        block.removeClass("admonitionblock").removeClass(kind);
        block.attr("role", "note");
        for (Element table : block.select("> table")) {
            Element word = new Element("p").addClass("inset__word");
            table.before(word.text(words.apply("admonition." + kind)));
            for (Element content : table.select("> tbody > tr > td.content")) {
                List.copyOf(content.childNodes()).forEach(table::before);
            }
            table.remove();
        }
        inset(block, kind);
    }

    private static void inset(Element block, String kind) {
        String name = kind.equals("quote") && block.hasClass("abstract") ? "abstract" : kind;
        block.removeClass("abstract").addClass("inset").addClass("inset--" + name);
        block.select("> div.content").unwrap();
        block.select("> pre").attr("class", "lines");
        block.select("> .attribution").tagName("p");
        block.select("> .attribution > br").forEach(end -> end.replaceWith(new TextNode(", ")));
        block.select("> div.title").tagName("p");
        paragraphs(block);
        block.select("> blockquote").forEach(Insets::paragraphs);
    }

    /** Asciidoctor sets a paragraph in a box without an element of its own. */
    private static void paragraphs(Element block) {
        List<Node> loose = new ArrayList<>();
        for (Node child : List.copyOf(block.childNodes())) {
            if (child instanceof Element element && element.isBlock()) {
                settle(loose);
            } else {
                loose.add(child);
            }
        }
        settle(loose);
    }

    private static void settle(List<Node> loose) {
        if (loose.stream().anyMatch(Insets::isSaid)) {
            Element paragraph = new Element("p");
            loose.get(0).before(paragraph);
            paragraph.appendChildren(loose);
        }
        loose.clear();
    }

    private static boolean isSaid(Node node) {
        return node instanceof TextNode text ? !text.isBlank() : node instanceof Element;
    }
}
