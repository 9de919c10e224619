package org.explainer.classroom.epub;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import org.explainer.figure.Hundredth;
import org.explainer.page.HtmlPass;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes drawings pictures that need nothing of their page: many reading systems, and all converters
 * for a Kindle, cut them out and draw them by themselves. Nothing within them is a link, since the
 * list below each leads to the same places.
 *
 * @param style writes to their shapes how they are drawn
 */
record BookDrawings(HtmlPass style) implements HtmlPass {

    /** In user units, that letters are 12.8 high of: about what a telephone has. */
    static final double WIDTH = 400;

    /** How wide they are shown, where the page is, by the size of its letters. */
    private static final double SHOWN = 28;

    /**
     * The same of one that is drawn for a small screen: its letters are about those of the text.
     */
    private static final double DRAWN = 22;

    /** A mark at the left or right edge reaches so far beyond it, and converters cut there. */
    private static final double MARGIN = 12;

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    @Override
    public void apply(Document page) {
        // Where a pointer may hit a link; without a style it would hide the drawing.
        page.select("svg a rect").remove();
        for (Element link : page.select("svg a")) {
            boolean within = link.closest("text") != null;
            link.tagName(within ? "tspan" : "g").removeAttr("href").removeAttr("aria-label");
        }
        page.select("svg [aria-label], svg [role]").removeAttr("aria-label").removeAttr("role");
        style.apply(page);
        page.select("svg [display=none]").remove();
        page.select(".map__sheet").forEach(BookMap::join);
        page.select("svg").stream()
                .filter(one -> one.equals(outer(one)))
                .forEach(BookDrawings::alone);
        page.select("svg [fill^='url(#']").forEach(BookDrawings::bringPattern);
        page.select("svg [class]").removeAttr("class");
    }

    private static Element outer(Element part) {
        return part.parents().stream()
                .filter(one -> one.normalName().equals("svg"))
                .reduce(part, (inner, next) -> next);
    }

    private static void alone(Element drawing) {
        drawing.attr("xmlns", NAMESPACE);
        if (drawing.hasAttr("aria-labelledby")) {
            drawing.attr("role", "img");
        }
        if (drawing.hasClass("icon")) {
            // Of the size of letters also where the book's own style is off.
            drawing.attr("width", "0.8em").attr("height", "0.8em");
        } else if (drawing.hasClass("map__sign")) {
            drawing.attr("width", "1.5em").attr("height", "1em");
        } else if (drawing.hasClass("drawn")) {
            show(drawing);
        } else if (drawing.hasAttr("height") && !drawing.hasAttr("viewBox")) {
            layOut(drawing);
        }
    }

    /** A drawing of {@code drawn.ftlh}, which has units of its own. */
    private static void show(Element drawing) {
        String[] box = drawing.attr("viewBox").split(" ");
        double height = DRAWN * Double.parseDouble(box[3]) / Double.parseDouble(box[2]);
        drawing.attr("width", Hundredth.trimmed(DRAWN) + "em")
                .attr("height", Hundredth.trimmed(height) + "em");
    }

    private static void layOut(Element drawing) {
        var page = new Viewport(WIDTH, 0, Viewport.REM);
        Viewport view = page.with(drawing.attr("font-size"));
        double height = view.length(drawing.attr("height"), 0);
        DrawingLayout.within(drawing, view.of(WIDTH, height));
        drawing.removeAttr("font-size");
        if (drawing.select("text").isEmpty()) {
            drawing.attributes().put("viewBox", box(0, height)).put("preserveAspectRatio", "none");
        } else {
            size(drawing, height);
            drawing.attributes().put("viewBox", box(MARGIN, height));
        }
    }

    /** A drawing of {@link #WIDTH} and that height is shown as wide as the page allows. */
    static void size(Element drawing, double height) {
        // Not by attr(), which would lose the capital letters.
        drawing.attributes()
                .put("viewBox", box(0, height))
                .put("width", Hundredth.trimmed(SHOWN) + "em")
                .put("height", Hundredth.trimmed(SHOWN * height / WIDTH) + "em");
    }

    private static String box(double margin, double height) {
        return Stream.of(-margin, 0.0, WIDTH + 2 * margin, height)
                .map(Hundredth::trimmed)
                .collect(joining(" "));
    }

    /** What a shape is filled with may stand in another drawing of the page. */
    private static void bringPattern(Element shape) {
        if (!shape.hasAttr("fill-opacity")) {
            // Grey where a system knows no patterns.
            shape.attr("fill-opacity", ".5");
        }
        String fill = shape.attr("fill");
        String id = fill.substring("url(#".length(), fill.length() - 1);
        Element drawing = outer(shape);
        Element pattern = shape.root().selectFirst("pattern[id=" + id + "]");
        if (pattern != null && !outer(pattern).equals(drawing)) {
            String own = id + "-" + shape.root().select("pattern[id^=" + id + "]").size();
            drawing.prependChild(pattern.clone().id(own));
            shape.attr("fill", "url(#" + own + ")");
        }
    }
}
