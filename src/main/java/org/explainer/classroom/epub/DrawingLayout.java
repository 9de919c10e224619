package org.explainer.classroom.epub;

import java.util.List;
import org.explainer.figure.Hundredth;
import org.jsoup.nodes.Element;

/**
 * Lays a drawing out for one width: all lengths are user units, and groups stand for the drawings
 * within it. Percentages, em and inner drawings let a drawing follow the width of a window, but
 * MuPDF and the converters of calibre put what they place elsewhere.
 */
final class DrawingLayout {

    /** Attributes of which a percentage is a part of the width. */
    private static final List<String> ACROSS = List.of("x", "x1", "x2", "cx", "dx", "r", "width");

    /** Attributes of which a percentage is a part of the height. */
    private static final List<String> DOWN = List.of("y", "y1", "y2", "cy", "dy", "height");

    private DrawingLayout() {}

    /** Lays out all that is within {@code part}, which is of that size. */
    static void within(Element part, Viewport view) {
        for (Element child : List.copyOf(part.children())) {
            Viewport own = view.with(child.attr("font-size"));
            if (child.hasAttr("font-size")) {
                child.attr("font-size", Hundredth.trimmed(own.em()));
            }
            shift(child, own);
            if (child.normalName().equals("svg")) {
                inner(child, own);
            } else {
                lengths(child, own);
                within(child, own);
            }
        }
    }

    private static void lengths(Element shape, Viewport view) {
        if (!shape.normalName().equals("pattern")) {
            ACROSS.forEach(name -> length(shape, name, view, view.width()));
            DOWN.forEach(name -> length(shape, name, view, view.height()));
        }
    }

    private static void length(Element shape, String name, Viewport view, double whole) {
        if (shape.hasAttr(name)) {
            shape.attr(name, Hundredth.trimmed(view.length(shape.attr(name), whole)));
        }
    }

    /** A shift as CSS writes it, as SVG does. */
    private static void shift(Element shape, Viewport view) {
        String shift = shape.attr("transform");
        if (shift.matches("translate\\([-.\\d]+em\\)")) {
            String length = shift.substring("translate(".length(), shift.length() - 1);
            shape.attr(
                    "transform", "translate(" + Hundredth.trimmed(view.length(length, 0)) + " 0)");
        }
    }

    private static void inner(Element drawing, Viewport view) {
        double width = view.length(or(drawing, "width", "100%"), view.width());
        double height = view.length(or(drawing, "height", "100%"), view.height());
        String place =
                "translate(%s %s)"
                        .formatted(
                                Hundredth.trimmed(view.length(or(drawing, "x", "0"), view.width())),
                                Hundredth.trimmed(
                                        view.length(or(drawing, "y", "0"), view.height())));
        String scale = drawing.hasAttr("viewBox") ? scale(drawing, width, height) : "";
        if (!drawing.hasAttr("viewBox")) {
            within(drawing, view.of(width, height));
        }
        drawing.tagName("g").attr("transform", place + scale);
        List.of("x", "y", "width", "height", "viewBox", "preserveAspectRatio", "overflow")
                .forEach(drawing::removeAttr);
    }

    /**
     * Fills that size with a drawing that has units of its own, from 0 0 on: so templates write
     * {@code viewBox}, with one blank between its numbers.
     */
    private static String scale(Element drawing, double width, double height) {
        String[] box = drawing.attr("viewBox").split(" ");
        double across = width / Double.parseDouble(box[2]);
        double down = height / Double.parseDouble(box[3]);
        if (!drawing.attr("preserveAspectRatio").equals("none")) {
            return " scale(" + Hundredth.trimmed(Math.min(across, down)) + ")";
        }
        for (Element path : drawing.select("path")) {
            path.attr("d", PathOutline.stretched(path.attr("d"), across, down));
        }
        return "";
    }

    private static String or(Element drawing, String name, String otherwise) {
        return drawing.hasAttr(name) ? drawing.attr(name) : otherwise;
    }
}
