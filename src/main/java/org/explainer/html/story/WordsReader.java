package org.explainer.html.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a line of text. */
final class WordsReader {

    /** What may stand within a line. */
    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "b", "br", "cite", "code", "dfn", "em", "i", "kbd", "mark", "q",
                    "s", "small", "span", "strong", "sub", "sup", "svg", "time", "u", "wbr");

    /** What only a screen shows, or only a screen reader says. */
    private static final String LEFT_OUT = "svg, .unseen, [aria-hidden=true], .anchor, .footnotes";

    /** Parts of a line that the site sets apart by their looks alone. */
    private static final String APART = ".quiet, .sources, .verdict, .scope, small";

    private final Addresses addresses;
    private final Trouble trouble;

    WordsReader(Addresses addresses, Trouble trouble) {
        this.addresses = addresses;
        this.trouble = trouble;
    }

    static boolean isInline(Node node) {
        return node instanceof TextNode
                || (node instanceof Element element && INLINE.contains(element.normalName()));
    }

    Words read(Element element) {
        return read(element.childNodes());
    }

    Words read(List<? extends Node> nodes) {
        List<Run> runs = new ArrayList<>();
        nodes.forEach(node -> read(node, Run.plain(""), runs));
        return new Words(runs);
    }

    private void read(Node node, Run look, List<Run> runs) {
        if (node instanceof TextNode text) {
            runs.add(look.with(text.getWholeText()));
        } else if (node instanceof Element element && !element.is(LEFT_OUT)) {
            if (!isInline(element) && !element.normalName().equals("p")) {
                trouble.report(
                        start(element.text()),
                        "no letter can print a <" + element.tagName() + "> within a line",
                        "give its block a template of its own in templates/newsletter/blocks");
                return;
            }
            inline(element, look, runs);
        }
    }

    private void inline(Element element, Run look, List<Run> runs) {
        Run inner = look(element, look);
        boolean quoted = element.normalName().equals("q");
        boolean apart = element.is(APART) || element.normalName().equals("br");
        if (apart || quoted) {
            runs.add(look.with(quoted ? "“" : " "));
        }
        element.childNodes().forEach(child -> read(child, inner, runs));
        if (apart || quoted) {
            runs.add(look.with(quoted ? "”" : " "));
        }
    }

    private Run look(Element element, Run look) {
        String language = element.attr("lang").isEmpty() ? look.language() : element.attr("lang");
        String name = element.normalName();
        return new Run(
                "",
                look.strong() || Set.of("b", "strong", "dfn").contains(name),
                look.emphasis() || Set.of("em", "i", "cite").contains(name),
                element.hasAttr("href") ? link(element) : look.link(),
                language);
    }

    private String link(Element element) {
        Optional<String> address = addresses.absolute(element.attr("href"));
        if (address.isEmpty()) {
            trouble.report(
                    element.attr("href"),
                    "a letter cannot lead to \"" + element.attr("href") + "\"",
                    "write an address that begins with https:// or mailto:, or a link within the book");
        }
        return address.orElse("");
    }

    /** The first words of a text, by which its line can be found. */
    static String start(String text) {
        return text.substring(0, Math.min(24, text.length())).strip();
    }
}
