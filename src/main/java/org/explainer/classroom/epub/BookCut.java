package org.explainer.classroom.epub;

import java.util.List;
import org.explainer.page.HtmlPass;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Leaves of a page what is to be read: no menus, nothing that is ticked, played or folded. */
final class BookCut implements HtmlPass {

    private static final String OUT =
            "script, style, link, nav, fieldset, form, input, select, button, audio, video,"
                    + " noscript, .film, .film__media,"
                    + " .listen, .skip, .said, .anchor, .filter,"
                    + " .scene__key > [data-in], .scene__climb, .scene__count, .tally, .label__means,"
                    + " .next-section, .roles__bars, .roles__axis, .monogram:not(img)";

    /** What only arranges a page, and would tell screen readers of parts that a book has not. */
    private static final String FRAMES = ".table, #preamble, .sectionbody, .sect1, .map__legend";

    @Override
    public void apply(Document page) {
        Element main = page.selectFirst("main");
        if (main != null) {
            page.body().empty().appendChildren(List.copyOf(main.childNodes()));
        }
        page.body().select(OUT).remove();
        page.select(".entry__side, .face, .map__pick, .lanes__switch").forEach(BookCut::dropEmpty);
        page.select(FRAMES).unwrap();
        page.select(".address").forEach(BookCut::name);
        page.select(".drawing__data > summary").remove();
        page.select(".drawing__data").tagName("div");
    }

    private static void dropEmpty(Element part) {
        if (part.text().isBlank() && part.select("img").isEmpty()) {
            part.remove();
        }
    }

    /** The number of a sentence stays; that the passage has an address is of no use in a book. */
    private static void name(Element address) {
        String number = address.ownText().strip();
        if (number.isEmpty()) {
            address.remove();
        } else {
            address.tagName("span").removeAttr("href").text(number);
        }
    }
}
