package org.explainer.classroom.bundle;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.Function;
import org.explainer.page.ContentHash;
import org.explainer.page.HtmlPass;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes a finished page one that needs no other file and asks for none: its style stands within,
 * scripts go, and links to other pages become plain words, since there are no other pages.
 *
 * @param style gives what a stylesheet says by its address, as the page writes it
 * @param data gives the address of a picture, as the page writes it, as a datum of the page's own
 * @param outside what a link to the web says of itself, for those who do not see its mark
 */
public record OnePage(Function<String, String> style, Function<String, String> data, String outside)
        implements HtmlPass {

    /** Nothing is asked for; only the style that stands in the page counts. */
    private static final String POLICY =
            "default-src 'none'; style-src%s; img-src data:; base-uri 'none'; form-action 'none'";

    private static final String SHEETS = "link[rel=stylesheet]";

    /** What leads to other pages or works only by a script. */
    private static final String NEEDS_OTHERS =
            "script, noscript, link, nav, .skip, .said, .footer li:has(a[href$=.xml]), .footer__feed,"
                    + " .listen, .drawing__alone, .drawing__foot > a[download], .closing__ways, .closing > a, .imprint, .definition p:has(> a:only-child),"
                    + " meta[property^=og:], meta[name^=twitter:]";

    /** What keeps its looks without its link: the book's name, and the number of a claim. */
    private static final String SIGNS = ".masthead__mark, .mark";

    /** Lines whose whole text may be a link, and yet are names: of an event, of a person. */
    private static final String NAMES = "[class$=__title], [class$=__name]";

    @Override
    public void apply(Document page) {
        String linked = page.select(SHEETS).eachAttr("href").stream().map(style).collect(joining());
        page.select(NEEDS_OTHERS).remove();
        page.select(".drawing__foot").removeIf(foot -> !foot.hasText());
        page.select("style").forEach(own -> own.text(withoutFonts(own.data())));
        page.head().appendElement("style").text(withoutFonts(linked));
        String styles =
                page.select("style").stream()
                        .map(own -> " '" + ContentHash.of(own.data()) + "'")
                        .collect(joining());
        page.select("meta[http-equiv=Content-Security-Policy]")
                .attr("content", POLICY.formatted(styles));
        page.select("img[src]").forEach(image -> image.attr("src", data.apply(image.attr("src"))));
        page.select(".definition[id]").forEach(OnePage::open);
        page.select("a[href]").forEach(link -> lead(page, link));
    }

    /** Letters of the page's own would weigh more than its text. */
    private static String withoutFonts(String css) {
        return css.replaceAll("@font-face\\s*\\{[^}]*url\\([^}]*\\}", "");
    }

    /** A definition that opened beside its word stands below it. */
    private static void open(Element definition) {
        Element word = definition.previousElementSibling();
        if (word != null) {
            word.remove();
        }
        for (String name : List.of("popover", "role", "tabindex", "aria-label")) {
            definition.removeAttr(name);
        }
        definition.removeClass("definition");
    }

    /**
     * A line that does nothing but lead elsewhere goes with its link. In a drawing a link is also
     * what its parts have their style from, so there it stays as a group.
     */
    private static void drop(Element link) {
        Element line = link.parent();
        if (link.closest("svg") != null) {
            link.tagName(link.closest("text") == null ? "g" : "tspan").removeAttr("href");
        } else if (line != null
                && line.is("p")
                && !line.is(NAMES)
                && line.text().equals(link.text())) {
            line.remove();
        } else {
            link.unwrap();
        }
    }

    private void lead(Document page, Element link) {
        String address = link.attr("href");
        if (link.is(SIGNS)) {
            link.tagName("span").removeAttr("href");
            return;
        }
        if (address.startsWith("http")) {
            link.attr("rel", "noopener noreferrer");
            link.appendElement("span").attr("aria-hidden", "true").text("\u00a0↗");
            link.appendElement("span").addClass("unseen").text(" " + outside);
            return;
        }
        String anchor = address.substring(address.indexOf('#') + 1);
        String id = link.hasClass("term") ? "term-" + anchor : anchor;
        boolean here = address.startsWith("#") || link.hasClass("term");
        if (here && page.getElementById(id) != null) {
            link.attr("href", "#" + id);
        } else {
            drop(link);
        }
    }
}
