package org.explainer.classroom.epub;

import java.util.List;
import java.util.Map;
import org.explainer.page.HtmlPass;
import org.explainer.page.TableGrid;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/** What differs between a page that stands alone and one within a book. */
final class BookMarkup implements HtmlPass {

    /** A reading system has one main part and landmarks of its own. */
    private static final Map<String, String> NAMES =
            Map.of("header", "div", "article", "div", "picture", "div");

    /** The heading of a cell, for the style sheet. */
    private static final String HEAD = "data-head";

    /** Of scripts and browsers. */
    private static final List<String> LOST =
            List.of(
                    "popover",
                    "tabindex",
                    "download",
                    "srcset",
                    "sizes",
                    "loading",
                    "decoding",
                    "fetchpriority",
                    "aria-current");

    @Override
    public void apply(Document page) {
        NAMES.forEach((html, book) -> page.select(html).tagName(book));
        page.select("aside:not([role])").tagName("section");
        page.select("source").remove();
        unfold(page);
        LOST.forEach(name -> page.select("[" + name + "]").removeAttr(name));
        for (Element element : page.getAllElements()) {
            element.attributes().asList().stream()
                    .map(Attribute::getKey)
                    .filter(key -> key.startsWith("data-"))
                    .toList()
                    .forEach(element::removeAttr);
            if (element.hasAttr("lang")) {
                element.attr("xml:lang", element.attr("lang"));
            }
        }
        int number = 0;
        for (Element title : page.select(".drawing__title:not([id]), caption:not([id])")) {
            title.id("figure-" + ++number);
        }
        page.select(".people h2, .here h2").addClass("aside");
        page.select("table:has(> thead)").forEach(BookMarkup::nameCells);
        page.select("td, th, p, ol, ul, dl, div").forEach(BookMarkup::part);
    }

    /**
     * Programs that make plain text of a book set cells in a line, and some do not end the line
     * before a paragraph within a cell: where nothing stands between them, their words run
     * together.
     */
    private static void part(Element element) {
        Node before = element.previousSibling();
        boolean isPart =
                before instanceof Element sibling
                        ? isCell(sibling) || !sibling.isBlock()
                        : before instanceof TextNode text && !text.getWholeText().endsWith("\n");
        if (isPart) {
            element.before(new TextNode("\n"));
        }
    }

    private static boolean isCell(Element element) {
        return element.normalName().matches("t[dh]");
    }

    /** A part of a figure that can be folded away on a screen. */
    private static void unfold(Document page) {
        page.select("details.fold > summary").tagName("p");
        page.select("details.fold").removeAttr("open").tagName("div");
    }

    /**
     * On a narrow page the cells of a wide table stand below each other, each with its heading; a
     * cell that goes over several rows could only stand below one of them.
     */
    private static void nameCells(Element table) {
        TableGrid grid = TableGrid.of(table);
        if (grid.row(0).size() > 2 && table.select("> tbody > tr > [rowspan]").isEmpty()) {
            table.addClass("rows");
            for (Element row : grid.rows().subList(grid.heads(), grid.rows().size())) {
                for (Element cell : row.children()) {
                    String heads = String.join(", ", new Elements(grid.above(cell)).eachText());
                    if (!heads.isEmpty()) {
                        cell.attr(HEAD, heads);
                    }
                }
            }
        }
    }
}
