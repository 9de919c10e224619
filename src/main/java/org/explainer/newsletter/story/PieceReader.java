package org.explainer.newsletter.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.explainer.newsletter.story.Piece.Action;
import org.explainer.newsletter.story.Piece.Date;
import org.explainer.newsletter.story.Piece.Dates;
import org.explainer.newsletter.story.Piece.Drawing;
import org.explainer.newsletter.story.Piece.Figure;
import org.explainer.newsletter.story.Piece.Heading;
import org.explainer.newsletter.story.Piece.Image;
import org.explainer.newsletter.story.Piece.Inset;
import org.explainer.newsletter.story.Piece.Listing;
import org.explainer.newsletter.story.Piece.Paragraph;
import org.explainer.newsletter.story.Piece.Passage;
import org.explainer.newsletter.story.Piece.Quotation;
import org.explainer.newsletter.story.Piece.Verse;
import org.explainer.page.SourceLocator;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads pieces, and refuses what is none. */
final class PieceReader {

    /** What has a label, whatever its tag. */
    private static final String LABELLED = ".passage, .editorial, figure.quotation";

    /** What Asciidoctor and the site put around things, which means nothing in a letter. */
    private static final String WRAPPING =
            "#preamble, .sect1, .sect2, .sect3, .sect4, .sect5, .sectionbody, .paragraph, .ulist, .olist, .dlist,"
                    + " .qlist, .colist, .listingblock, .literalblock, .inset > blockquote,"
                    + " .table, .openblock, .content, .imageblock, #footnotes, section, tbody, details, article,"
                    + " ul.wrapping";

    /** Shown on screens only. */
    private static final String LEFT_OUT =
            "svg, summary:not(.title), link, style, .unseen, .on-screen, .skip, .page-break";

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** The lowest level that letters set otherwise than text. */
    private static final int LOWEST = 4;

    private final StyledTextReader words;
    private final ProblemLocator trouble;
    private final ListReader lists;
    private final TableReader tables;

    PieceReader(StyledTextReader words, ProblemLocator trouble) {
        this.words = words;
        this.trouble = trouble;
        this.lists = new ListReader(words, this);
        this.tables = new TableReader(words);
    }

    static boolean isWrapping(Element element) {
        return element.is(WRAPPING) && !element.is(LABELLED);
    }

    /** One by itself; within a line of text a letter says what a picture shows. */
    private static boolean isPicture(Node node) {
        return node instanceof Element element && element.is(".imageblock img");
    }

    /** Loose text among pieces becomes a paragraph. */
    List<Piece> read(List<Node> nodes) {
        List<Piece> pieces = new ArrayList<>();
        List<Node> loose = new ArrayList<>();
        for (Node node : nodes) {
            if (StyledTextReader.isInline(node) && !isPicture(node)) {
                loose.add(node);
            } else if (node instanceof Element element && !element.is(LEFT_OUT)) {
                settle(loose, pieces);
                read(element, pieces);
            } else {
                SourceLocator.of(node).ifPresent(trouble::setHere);
            }
        }
        settle(loose, pieces);
        return pieces;
    }

    private void settle(List<Node> loose, List<Piece> pieces) {
        StyledText line = words.read(loose);
        if (!line.isEmpty()) {
            pieces.add(new Paragraph("text", line));
        }
        loose.clear();
    }

    private void read(Element element, List<Piece> pieces) {
        String name = element.normalName();
        if (isWrapping(element)) {
            pieces.addAll(read(element.childNodes()));
        } else if (HEADINGS.contains(name)) {
            int level = Math.min(LOWEST, name.charAt(1) - '0');
            pieces.add(new Heading(level, element.id(), words.read(element)));
        } else if (element.hasClass("inset")) {
            pieces.add(inset(element));
        } else if (name.equals("p") || element.is("div.title, summary.title, div.footnote")) {
            paragraph(element, pieces);
        } else if (element.is(LABELLED)) {
            pieces.add(passage(element));
        } else if (element.is("figure.drawing, div.figure")) {
            pieces.add(figure(element));
        } else if (element.is("ol.timeline")) {
            pieces.add(new Dates(element.children().stream().map(this::date).toList()));
        } else if (element.is("ul, ol, dl")) {
            pieces.add(lists.read(element));
        } else {
            rare(element, pieces);
        }
    }

    private void rare(Element element, List<Piece> pieces) {
        switch (element.normalName()) {
            case "blockquote" -> pieces.add(new Quotation(words.read(element)));
            case "table" -> pieces.add(tables.read(element));
            case "img" -> pieces.add(new Image(element.attr("src"), element.attr("alt")));
            case "pre" -> pieces.add(pre(element));
            case "figcaption" -> pieces.addAll(read(element.childNodes()));
            case "hr" -> {
                // Headings part a letter well enough.
            }
            default -> refuse(element);
        }
    }

    private void refuse(Element element) {
        String name =
                element.tagName()
                        + (element.className().isEmpty()
                                ? ""
                                : " class=\"" + element.className() + "\"");
        trouble.fault("no letter can print <" + name + ">");
    }

    private void paragraph(Element element, List<Piece> pieces) {
        StyledText line = words.read(element);
        if (element.hasClass("action")) {
            pieces.add(new Action(line));
        } else if (!line.isEmpty()) {
            String role =
                    element.className().isEmpty() ? "text" : element.classNames().iterator().next();
            pieces.add(new Paragraph(role, line));
        }
    }

    private Passage passage(Element element) {
        Element label = element.selectFirst("> .label");
        String prefix = label == null ? "" : label.attr("data-label");
        List<Node> rest = new ArrayList<>(element.childNodes());
        rest.remove(label);
        StyledText line = label == null ? StyledText.NONE : label(label);
        return new Passage(prefix, line, read(rest));
    }

    /** Without its link, which would lead to the very words that stand below it. */
    private StyledText label(Element label) {
        return StyledText.plain(
                StyledText.join(
                                label.children().stream()
                                        .map(part -> words.read(List.of(part)))
                                        .toList(),
                                " · ")
                        .text());
    }

    private Figure figure(Element element) {
        Element title = element.selectFirst("> .drawing__title");
        List<Node> rest = new ArrayList<>(element.childNodes());
        rest.remove(title);
        return new Figure(title == null ? StyledText.NONE : words.read(title), read(rest));
    }

    private Inset inset(Element element) {
        Element word = element.selectFirst("> .inset__word");
        String kind =
                element.classNames().stream()
                        .filter(name -> name.startsWith("inset--"))
                        .map(name -> name.substring("inset--".length()))
                        .findFirst()
                        .orElse("");
        List<Node> rest = new ArrayList<>(element.childNodes());
        rest.remove(word);
        return new Inset(kind, word == null ? StyledText.NONE : words.read(word), read(rest));
    }

    private Date date(Element item) {
        return new Date(
                line(item, ".event__date"),
                line(item, ".event__title"),
                line(item, ".event__text"),
                facts(item));
    }

    private StyledText facts(Element item) {
        Element facts = item.selectFirst(".event__facts");
        return facts == null
                ? StyledText.NONE
                : StyledText.join(
                        facts.children().stream().map(part -> words.read(part)).toList(), " · ");
    }

    private StyledText line(Element within, String selector) {
        Element element = within.selectFirst(selector);
        return element == null ? StyledText.NONE : words.read(element);
    }

    private Piece pre(Element element) {
        if (element.hasClass("lines")) {
            return new Verse(words.lines(element));
        }
        return element.hasAttr("data-name")
                ? new Drawing(
                        element.attr("data-name"),
                        element.wholeText().strip(),
                        element.attr("title"))
                : new Listing(element.wholeText().stripTrailing());
    }
}
