package org.explainer.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.explainer.language.Message;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Gives every sentence of a chapter that is read aloud an element with an address of its own,
 * {@code ID-s1}, {@code -s2}, … after the block in which it stands. What is said in other words
 * than the page's has them in {@code data-spoken}: labels, and the descriptions of figures. No word
 * of the page is changed.
 */
public final class SentenceMarks implements HtmlPass {

    private final UnaryOperator<String> words;

    /** {@code words} has what is said of a label or a figure, under {@code spoken.}. */
    public SentenceMarks(UnaryOperator<String> words) {
        this.words = words;
    }

    @Override
    public void apply(Document page) {
        Element chapter = page.selectFirst(".sheet--chapter");
        if (chapter != null) {
            mark(chapter, new Ids(page));
        }
    }

    private void mark(Element chapter, Ids ids) {
        for (Element block : chapter.select(Spoken.BLOCKS)) {
            if (block.hasClass("label")) {
                label(block, ids);
            } else if (!Spoken.isSilent(block)) {
                SentenceCut.wrap(block, () -> ids.next(block));
            }
        }
        chapter.select(Spoken.FIGURES).forEach(figure -> figure.attr("data-spoken", told(figure)));
    }

    /** The label's own words get the address; for a quotation, who spoke them is said too. */
    private void label(Element label, Ids ids) {
        Element printed = label.selectFirst("> span");
        if (printed != null) {
            printed.addClass("sentence").id(ids.next(label)).attr("data-spoken", said(label));
        }
    }

    private String said(Element label) {
        Element card = label.closest(".quotation--card");
        if (card == null) {
            return words.apply("spoken." + label.attr("data-label"));
        }
        String who = card.select("figcaption > p:first-child > a.person").text();
        String when = card.select("figcaption > p:first-child > time").text();
        return Message.of(words.apply("spoken.quotation"))
                .format(PageLanguage.of(label), who, when);
    }

    /** What a drawing tells; its own words for it, where it has some. */
    private String told(Element figure) {
        Element description = figure.selectFirst("svg > desc");
        String kind = words.apply("spoken.figure." + modifier(figure, "drawing--"));
        return description == null ? kind : kind + " " + description.text();
    }

    private static String modifier(Element element, String prefix) {
        return element.classNames().stream()
                .filter(name -> name.startsWith(prefix))
                .map(name -> name.substring(prefix.length()))
                .findFirst()
                .orElse("");
    }

    /** Addresses after those of the blocks, none of which the page has yet. */
    private static final class Ids {

        private final Set<String> taken;
        private final Map<String, Integer> numbers = new HashMap<>();

        Ids(Document page) {
            taken = new HashSet<>(page.select("[id]").eachAttr("id"));
        }

        String next(Element block) {
            Element addressed = block.closest("[id]");
            String base = addressed == null ? "" : addressed.id() + "-";
            String id = base + "s" + numbers.merge(base, 1, Integer::sum);
            return taken.add(id) ? id : next(block);
        }
    }
}
