package org.explainer.classroom.epub;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.explainer.classroom.epub.EpubPage.Heading;
import org.explainer.page.HtmlPass;
import org.explainer.page.RelativeReference;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;

/**
 * Makes pages of an e-book out of pages of the site, all at once, since they lead to each other.
 */
public final class EpubPages {

    private EpubPages() {}

    /**
     * The pages of a book.
     *
     * @param pages finished HTML by its path from the site's root, in reading order
     * @param words of the interface, by key
     * @param drawings writes to the shapes of drawings how they are drawn
     * @param breaks of the printed book
     */
    static List<EpubPage> of(
            Map<String, String> pages,
            UnaryOperator<String> words,
            HtmlPass drawings,
            PageBreaks breaks) {
        Map<String, Document> read = new LinkedHashMap<>();
        Map<String, Set<String>> ids = new TreeMap<>();
        pages.forEach(
                (url, html) -> {
                    Document page = Jsoup.parse(html);
                    new BookCut().apply(page);
                    new BookNotes(words).apply(page);
                    new BookDrawings(drawings).apply(page);
                    new BookFigures().apply(page);
                    new BookMarkup().apply(page);
                    read.put(url, page);
                    ids.put(url, page.select("[id]").eachAttr("id").stream().collect(toSet()));
                });
        breaks.mark(read.values());
        List<EpubPage> leaves = new ArrayList<>();
        read.forEach(
                (url, page) -> {
                    new BookLinks(url, ids).apply(page);
                    leaves.add(leaf(url, page));
                });
        return leaves;
    }

    private static EpubPage leaf(String url, Document page) {
        page.outputSettings()
                .syntax(Syntax.xml)
                .escapeMode(EscapeMode.xhtml)
                .charset("UTF-8")
                .prettyPrint(false);
        return new EpubPage(
                BookLinks.inBook(url),
                page.select("h1").text(),
                page.body().html().strip().replaceAll("\n{3,}", "\n\n"),
                headings(page, "h2[id]:not(.aside)"),
                headings(page, ".drawing__title[id], caption[id]:not(.drawing *)"),
                page.select("img[src]").stream()
                        .map(image -> RelativeReference.resolve(url, image.attr("src")))
                        .distinct()
                        .toList(),
                page.select("[id]").eachAttr("id"),
                PageBreaks.on(page),
                !page.select("svg").isEmpty());
    }

    private static List<Heading> headings(Document page, String which) {
        List<Heading> headings = new ArrayList<>();
        for (Element heading : page.select(which)) {
            headings.add(new Heading(heading.id(), heading.text()));
        }
        return headings;
    }
}
