package org.explainer.page;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * A piece of a finished page's text, as a search finds it.
 *
 * @param id its address on the page, or that of the heading above it; empty for the page's top
 * @param label the word that says what kind of statement it is; may be empty
 * @param heading the heading it stands under; may be empty
 * @param text plain
 */
public record Snippet(String id, String label, String heading, String text)
        implements Serializable {

    private static final String PIECES =
            "main .passage, main .editorial, main .paragraph, main .ulist, main .olist, main .dlist";

    /** What stands around a text and is none of it. */
    private static final Evaluator APPARATUS =
            Selector.evaluatorOf(
                    ".label, .sources, .sidenote, .ref, .address, .mark, .anchor, .unseen, figure, svg, h3");

    private static final Evaluator ANCHOR = Selector.evaluatorOf(".anchor");

    /** The pieces of a page in page order; none if the page asks not to be found. */
    static List<Snippet> of(Document page) {
        List<Snippet> snippets = new ArrayList<>();
        if (page.selectFirst("meta[name=robots][content~=noindex]") == null) {
            Set<Element> pieces = Collections.newSetFromMap(new IdentityHashMap<>());
            for (Element piece : page.select(PIECES)) {
                if (piece.parents().stream().noneMatch(pieces::contains)) {
                    add(piece, snippets);
                }
                pieces.add(piece);
            }
        }
        return snippets;
    }

    private static void add(Element piece, List<Snippet> snippets) {
        Optional<Element> heading = heading(piece);
        String id = piece.id().isEmpty() ? heading.map(Element::id).orElse("") : piece.id();
        String text = without(APPARATUS, piece);
        if (!text.isEmpty()) {
            snippets.add(
                    new Snippet(
                            id,
                            label(piece),
                            heading.map(element -> without(ANCHOR, element)).orElse(""),
                            text));
        }
    }

    /** Its own, or that of the run which it begins. */
    private static String label(Element piece) {
        String own = piece.select(".label > span:first-of-type").text();
        Element run = piece.closest(".passages");
        return own.isEmpty() && run != null
                ? run.select("> .label > span > span:first-of-type").text()
                : own;
    }

    /** Its own heading if it has one, else that of the section it stands in. */
    private static Optional<Element> heading(Element piece) {
        return Optional.ofNullable(piece.selectFirst("h3"))
                .or(
                        () ->
                                Optional.ofNullable(piece.closest(".sect2, .sect1"))
                                        .map(section -> section.selectFirst("h2, h3")));
    }

    /** Other people's words are left out as well: quotations are found by themselves. */
    private static String without(Evaluator parts, Element element) {
        Element copy = element.clone();
        copy.select(parts).remove();
        String left = PageLanguage.of(element).quotes().around("…");
        copy.select("q").forEach(quotation -> quotation.text(left));
        return copy.text().strip();
    }
}
