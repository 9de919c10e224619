package org.explainer.html.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.explainer.html.story.Piece.Action;
import org.explainer.html.story.Piece.Cell;
import org.explainer.html.story.Piece.Date;
import org.explainer.html.story.Piece.Dates;
import org.explainer.html.story.Piece.Drawing;
import org.explainer.html.story.Piece.Figure;
import org.explainer.html.story.Piece.Heading;
import org.explainer.html.story.Piece.Image;
import org.explainer.html.story.Piece.Item;
import org.explainer.html.story.Piece.Items;
import org.explainer.html.story.Piece.Paragraph;
import org.explainer.html.story.Piece.Passage;
import org.explainer.html.story.Piece.Quotation;
import org.explainer.html.story.Piece.Row;
import org.explainer.html.story.Piece.Table;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Reads pieces, and refuses what is none. */
final class PieceReader {

    /** What Asciidoctor and the site put around things, which means nothing in a letter. */
    private static final String WRAPPING =
            "#preamble, .sect1, .sect2, .sect3, .sectionbody, .paragraph, .ulist, .olist, .dlist,"
                    + " .table, .openblock, .content, .imageblock, section, tbody, details, article,"
                    + " ul.wrapping";

    /** Shown on screens only. */
    private static final String LEFT_OUT = "svg, summary, link, style, .unseen, .on-screen, .skip";

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4");

    private final WordsReader words;
    private final Trouble trouble;

    PieceReader(WordsReader words, Trouble trouble) {
        this.words = words;
        this.trouble = trouble;
    }

    static boolean isWrapping(Element element) {
        return element.is(WRAPPING);
    }

    /** Loose text among pieces becomes a paragraph. */
    List<Piece> read(List<Node> nodes) {
        List<Piece> pieces = new ArrayList<>();
        List<Node> loose = new ArrayList<>();
        for (Node node : nodes) {
            if (WordsReader.isInline(node)) {
                loose.add(node);
            } else if (node instanceof Element element && !element.is(LEFT_OUT)) {
                settle(loose, pieces);
                read(element, pieces);
            }
        }
        settle(loose, pieces);
        return pieces;
    }

    private void settle(List<Node> loose, List<Piece> pieces) {
        Words line = words.read(loose);
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
            pieces.add(new Heading(name.charAt(1) - '0', element.id(), words.read(element)));
        } else if (name.equals("p") || element.is("div.title")) {
            paragraph(element, pieces);
        } else if (element.is(".passage, .editorial, figure.quotation")) {
            pieces.add(passage(element));
        } else if (element.is("figure.drawing, div.figure")) {
            pieces.add(figure(element));
        } else if (element.is("ol.timeline")) {
            pieces.add(new Dates(element.children().stream().map(this::date).toList()));
        } else if (element.is("ul, ol, dl")) {
            pieces.add(items(element));
        } else {
            rare(element, pieces);
        }
    }

    private void rare(Element element, List<Piece> pieces) {
        switch (element.normalName()) {
            case "blockquote" -> pieces.add(new Quotation(words.read(text(element))));
            case "table" -> pieces.add(table(element));
            case "img" -> pieces.add(new Image(element.attr("src"), element.attr("alt")));
            case "pre" -> pieces.add(drawing(element));
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
        trouble.report(
                WordsReader.start(element.text()),
                "no letter can print <" + name + ">",
                "letters have headings, paragraphs, lists, tables, passages, editorials, quotations,"
                        + " figures, dates and pictures; give its block a template of its own in"
                        + " templates/newsletter/blocks");
    }

    private void paragraph(Element element, List<Piece> pieces) {
        Words line = words.read(element);
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
        String prefix = label == null ? "" : label.className().replaceFirst("^label label--", "");
        List<Node> rest = new ArrayList<>(element.childNodes());
        rest.remove(label);
        Words line = label == null ? Words.NONE : label(label);
        return new Passage(prefix, line, read(rest));
    }

    /** Without its link, which would lead to the very words that stand below it. */
    private Words label(Element label) {
        return Words.plain(
                Words.join(
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
        return new Figure(title == null ? Words.NONE : words.read(title), read(rest));
    }

    private Items items(Element list) {
        String marker =
                list.normalName().equals("ol")
                        ? list.hasClass("letters") ? "letter" : "number"
                        : "bullet";
        List<Item> items = new ArrayList<>();
        if (list.normalName().equals("dl")) {
            for (Element term : list.select("dt")) {
                items.add(entry(term));
            }
        } else {
            list.children().forEach(item -> items.add(new Item(read(item.childNodes()))));
        }
        return new Items(marker, items);
    }

    /** A word and what is said of it, on one line. */
    private Item entry(Element term) {
        Element said = term.nextElementSibling();
        List<Words> parts = new ArrayList<>();
        parts.add(strong(words.read(term)));
        if (said != null) {
            parts.add(words.read(said));
        }
        return new Item(List.of(new Paragraph("text", Words.join(parts, ": "))));
    }

    private static Words strong(Words line) {
        return new Words(
                line.runs().stream()
                        .map(
                                run ->
                                        new Run(
                                                run.text(),
                                                true,
                                                run.emphasis(),
                                                run.link(),
                                                run.language()))
                        .toList());
    }

    private Date date(Element item) {
        return new Date(
                line(item, ".event__date"),
                line(item, ".event__title"),
                line(item, ".event__text"),
                facts(item));
    }

    private Words facts(Element item) {
        Element facts = item.selectFirst(".event__facts");
        return facts == null
                ? Words.NONE
                : Words.join(
                        facts.children().stream().map(part -> words.read(part)).toList(), " · ");
    }

    private Words line(Element within, String selector) {
        Element element = within.selectFirst(selector);
        return element == null ? Words.NONE : words.read(element);
    }

    private Table table(Element table) {
        Element caption = table.selectFirst("caption");
        List<Row> rows = new ArrayList<>();
        for (Element row : table.select("tr")) {
            List<Cell> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                int span =
                        cell.attr("colspan").isEmpty() ? 1 : Integer.parseInt(cell.attr("colspan"));
                cells.add(new Cell(cell.normalName().equals("th"), span, words.read(text(cell))));
            }
            rows.add(new Row(cells));
        }
        return new Table(caption == null ? Words.NONE : words.read(caption), rows);
    }

    /** What stands in an element, paragraphs within it made one line. */
    private static List<Node> text(Element element) {
        return element.childNodes();
    }

    private static Drawing drawing(Element element) {
        return new Drawing(
                element.attr("data-name"), element.wholeText().strip(), element.attr("title"));
    }
}
