package org.explainer.page;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.select.Elements;

/** Takes figures out of a finished page, which says {@code data-figure} where one begins. */
public final class FigureCutter {

    private static final String ROOT = "../";

    /** The title stands above the figure, and some things count only where it stands. */
    private static final String ELSEWHERE =
            "figcaption.drawing__title, .drawing__alone, [data-here]";

    private final String url;
    private final Document page;

    /** {@code url} is the path of the page from the site's root. */
    public FigureCutter(String html, String url) {
        this.url = url;
        this.page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
    }

    /**
     * The figure of that name, to be shown in a folder of the site.
     *
     * @param title plain text, in place of its own; may be empty
     * @throws IllegalStateException where the page has none
     */
    public CutFigure cut(String name, String title) {
        Element found = page.selectFirst("[data-figure=" + name + "]");
        if (found == null) {
            throw new IllegalStateException(url + " has no figure " + name);
        }
        Element figure = found.clone();
        Elements own = figure.select("figcaption.drawing__title");
        String heading = title.isEmpty() ? own.html() : Entities.escape(title);
        figure.select(ELSEWHERE).remove();
        figure.removeAttr("data-figure");
        figure.select("[href]").forEach(link -> lead(link, figure));
        raise(figure);
        return new CutFigure(
                heading,
                Jsoup.parse(heading).text(),
                figure.outerHtml(),
                figure.text(),
                id(found),
                paths(found.select("a[href$=.csv]")),
                paths(page.select("main link[rel=stylesheet]")));
    }

    /** Where it stands: by its own name, or by that of the heading right above it. */
    private static String id(Element figure) {
        Element before = figure.previousElementSibling();
        if (before != null && before.is(".anchor")) {
            before = before.previousElementSibling();
        }
        if (!figure.id().isEmpty() || before == null || !before.is("h2, h3")) {
            return figure.id();
        }
        return before.id();
    }

    /** Headings of what was a part of a section come next to the title; styles know their names. */
    private static void raise(Element figure) {
        if (figure.select("h2").isEmpty()) {
            figure.select("h3").attr("aria-level", "2");
        }
    }

    private List<String> paths(Elements links) {
        return links.eachAttr("href").stream()
                .map(address -> RelativeReference.resolve(url, address))
                .toList();
    }

    /** Links lead out of whatever frame the figure will stand in. */
    private void lead(Element link, Element figure) {
        String address = link.attr("href");
        if (!RelativeReference.hasScheme(address)) {
            var within = RelativeReference.of(address);
            if (within.path().isEmpty() && figure.getElementById(within.id()) != null) {
                return;
            }
            link.attr("href", ROOT + within.from(url) + within.fragment());
        }
        if (link.normalName().equals("a")) {
            link.attr("target", "_blank");
            link.attr("rel", (link.attr("rel") + " noopener").strip());
        }
    }
}
