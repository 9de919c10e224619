package org.explainer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.explainer.language.SentenceEnds;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Cuts a block into sentences: where its author began a new line, or, in words that come from the
 * data, behind what ends a sentence. One that ends within a link or an emphasis is not cut there,
 * but said in one go with the next.
 */
final class SentenceCut {

    private SentenceCut() {}

    /** Wraps each sentence of {@code block} in an element of the next address. */
    static void wrap(Element block, Supplier<String> ids) {
        if (block.closest(".quotation--card, .standfirst") != null) {
            SentenceEnds ends = PageLanguage.of(block).sentences();
            block.textNodes().forEach(text -> text.text(ends.lines(text.text())));
        }
        for (List<Node> sentence : sentences(block)) {
            if (isSaid(sentence)) {
                Element mark = new Element("span").addClass("sentence").id(ids.get());
                sentence.get(0).before(mark);
                sentence.forEach(mark::appendChild);
            }
        }
    }

    /** The nodes of each sentence; blanks at its ends are left out. */
    private static List<List<Node>> sentences(Element block) {
        List<List<Node>> sentences = new ArrayList<>();
        List<Node> open = new ArrayList<>();
        for (Node node : lines(block)) {
            boolean blank = node instanceof TextNode text && text.isBlank();
            if (blank && node.outerHtml().contains("\n")) {
                sentences.add(open);
                open = new ArrayList<>();
            } else if (!blank || !open.isEmpty()) {
                open.add(node);
            }
        }
        sentences.add(open);
        return sentences;
    }

    /** The children of a block, its texts cut before and behind each end of a line. */
    private static List<Node> lines(Element block) {
        List<Node> lines = new ArrayList<>();
        for (Node node : List.copyOf(block.childNodes())) {
            while (node instanceof TextNode text && end(text.getWholeText()) > 0) {
                TextNode rest = text.splitText(end(text.getWholeText()));
                lines.add(text);
                node = rest;
            }
            lines.add(node);
        }
        return lines;
    }

    /** Where to cut a text: behind the blanks that it begins with, or before an end of a line. */
    private static int end(String text) {
        String rest = text.stripLeading();
        int blanks = text.length() - rest.length();
        int newline = rest.indexOf('\n');
        return blanks > 0 && !rest.isEmpty() ? blanks : Math.max(0, newline);
    }

    /** Who spoke a quotation, and when, has been said before it. */
    private static boolean isSaid(List<Node> sentence) {
        Element copy = new Element("span");
        sentence.forEach(node -> copy.appendChild(node.clone()));
        return !Spoken.text(copy).isEmpty() && copy.selectFirst("> time") == null;
    }
}
