package org.explainer.classroom.epub;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import org.explainer.figure.Hundredth;
import org.jsoup.nodes.Element;

/**
 * A map of two drawings, one on the other, as one: the letters keep their size on the site while
 * the map becomes wider and narrower; a book has both of one size.
 */
final class BookMap {

    private BookMap() {}

    /** Puts the letters of {@code sheet} into its map, whose {@code viewBox} begins at 0 0. */
    static void join(Element sheet) {
        Element map = sheet.child(0);
        Element letters = sheet.child(1);
        String[] box = map.attr("viewBox").split(" ");
        double scale = BookDrawings.WIDTH / Double.parseDouble(box[2]);
        double height = Double.parseDouble(box[3]) * scale;
        var land = new Element("g").attr("transform", "scale(" + Hundredth.trimmed(scale) + ")");
        land.appendChildren(map.select("> :not(title, desc)"));
        land.select("[vector-effect=non-scaling-stroke]").forEach(one -> keepStroke(one, scale));
        land.select("[vector-effect]").removeAttr("vector-effect");
        map.appendChild(land);
        DrawingLayout.within(letters, new Viewport(BookDrawings.WIDTH, height, Viewport.REM));
        letters.remove();
        map.appendElement("g").appendChildren(letters.children());
        BookDrawings.size(map, height);
    }

    /** A stroke as broad as if its shape were not scaled. */
    private static void keepStroke(Element shape, double scale) {
        String stroke = shape.hasAttr("stroke-width") ? shape.attr("stroke-width") : "1";
        shape.attr("stroke-width", enlarged(stroke, scale));
        if (shape.hasAttr("stroke-dasharray")) {
            shape.attr("stroke-dasharray", enlarged(shape.attr("stroke-dasharray"), scale));
        }
    }

    private static String enlarged(String lengths, double scale) {
        return Arrays.stream(lengths.split(" "))
                .map(length -> Hundredth.trimmed(Double.parseDouble(length) / scale))
                .collect(joining(" "));
    }
}
