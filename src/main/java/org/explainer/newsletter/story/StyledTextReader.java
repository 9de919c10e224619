package org.explainer.newsletter.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explainer.page.PageLanguage;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads a line of text. */
final class StyledTextReader {

    /** What may stand within a line. */
    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "b", "br", "cite", "code", "del", "dfn", "em", "i", "img", "ins",
                    "kbd", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "svg", "time",
                    "u", "wbr");

    /** What may stand in the cell of a table; there each is a part of one line. */
    private static final Set<String> PARTS =
            Set.of(
                    "blockquote",
                    "caption",
                    "dd",
                    "div",
                    "dl",
                    "dt",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "li",
                    "ol",
                    "p",
                    "pre",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr",
                    "ul");

    /** What only a screen shows, or only a screen reader says. */
    private static final String LEFT_OUT =
            "svg, .unseen, [aria-hidden=true], .anchor, .address:not([aria-label]), .footnotes";

    /** Parts of a line that the site sets apart by their looks alone. */
    private static final String APART = ".quiet, .sources, .verdict, .scope, small";

    /** In a cell, what names that which follows it, as a line of its own does elsewhere. */
    private static final String NAMES = "dt, caption, h3, h4, h5, h6";

    /** Between a footnote and its mark: programs for mail lead nowhere within a letter. */
    private static final String NOTE = "[href^=#_footnote]";

    private final MailLinks addresses;
    private final ProblemLocator trouble;

    StyledTextReader(MailLinks addresses, ProblemLocator trouble) {
        this.addresses = addresses;
        this.trouble = trouble;
    }

    static boolean isInline(Node node) {
        return node instanceof TextNode
                || (node instanceof Element element && INLINE.contains(element.normalName()));
    }

    StyledText read(Element element) {
        return read(element.childNodes());
    }

    StyledText read(List<? extends Node> nodes) {
        return read(nodes, false);
    }

    /** All that stands in a cell, whatever it is, as one line. */
    StyledText flat(Element cell) {
        return read(cell.childNodes(), true);
    }

    private StyledText read(List<? extends Node> nodes, boolean flat) {
        List<Run> runs = new ArrayList<>();
        nodes.forEach(node -> read(node, Run.plain(""), flat, runs));
        return new StyledText(runs);
    }

    /** Lines of an element whose ends are its author's. */
    List<StyledText> lines(Element element) {
        List<Run> runs = new ArrayList<>();
        element.childNodes().forEach(node -> read(node, Run.plain(""), false, runs));
        return StyledText.lines(runs);
    }

    private void read(Node node, Run look, boolean flat, List<Run> runs) {
        if (node instanceof TextNode text) {
            runs.add(look.with(text.getWholeText()));
        } else if (node instanceof Element element && !element.is(LEFT_OUT)) {
            if (isInline(element)
                    || element.normalName().equals("p")
                    || (flat && PARTS.contains(element.normalName()))) {
                inline(element, look, flat, runs);
            } else {
                trouble.fault("no letter can print a <" + element.tagName() + "> within a line");
            }
        }
    }

    private void inline(Element element, Run look, boolean flat, List<Run> runs) {
        Run inner = look(element, look);
        String name = element.normalName();
        boolean quoted = name.equals("q");
        boolean apart = element.is(APART) || name.equals("br") || PARTS.contains(name);
        if (apart || quoted) {
            runs.add(look.with(quoted ? PageLanguage.of(element).quotes().open() : " "));
        }
        if (name.equals("img")) {
            runs.add(look.with(element.attr("alt")));
        }
        element.childNodes().forEach(child -> read(child, inner, flat, runs));
        if (flat && PARTS.contains(name)) {
            close(element, look, runs);
        } else if (apart || quoted) {
            runs.add(look.with(quoted ? PageLanguage.of(element).quotes().close() : " "));
        }
    }

    /** Ends a part of a cell by a sign where it has none, lest it be read on into the next. */
    private static void close(Element part, Run look, List<Run> runs) {
        String sign = sign(part);
        if (!sign.isEmpty() && part.text().matches("(?s).*[\\p{L}\\p{N})\\]]")) {
            List<Run> tidy = new StyledText(runs).runs();
            runs.clear();
            runs.addAll(tidy);
            runs.add(look.with(sign));
        }
        runs.add(look.with(" "));
    }

    private static String sign(Element part) {
        Element next = part.nextElementSibling();
        boolean goesOn = next != null && next.normalName().equals(part.normalName());
        if (part.is(NAMES)) {
            return goesOn ? "," : next == null ? "" : ":";
        }
        return goesOn && part.is("li") ? ";" : "";
    }

    private Run look(Element element, Run look) {
        String language = element.attr("lang").isEmpty() ? look.language() : element.attr("lang");
        String name = element.normalName();
        return new Run(
                "",
                look.strong() || Set.of("b", "dfn", "dt", "strong").contains(name),
                look.emphasis() || Set.of("em", "i", "cite").contains(name),
                element.hasAttr("href") && !element.is(NOTE) ? link(element) : look.link(),
                language);
    }

    private String link(Element element) {
        Optional<String> address = addresses.absolute(element.attr("href"));
        if (address.isEmpty()) {
            trouble.report(
                    "a letter cannot lead to \"" + element.attr("href") + "\"",
                    "write an address that begins with https:// or mailto:, or a link within the book");
        }
        return address.orElse("");
    }
}
