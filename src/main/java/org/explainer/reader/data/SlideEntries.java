package org.explainer.reader.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.explainer.manuscript.data.Label;
import org.explainer.manuscript.data.Quotation;
import org.explainer.manuscript.teaching.Slide;
import org.explainer.manuscript.text.Chapter;

/** Reads what a class sees in a step of a lesson. */
final class SlideEntries {

    private static final Slide.Side NO_SIDE = new Slide.Side("", "", List.of());

    private SlideEntries() {}

    /** The slides of a step; its references are adopted. */
    static List<Slide> of(Row step) {
        List<Slide> slides = new ArrayList<>();
        for (Row row : step.rows("slides")) {
            slides.add(slide(row));
            step.adopt(row.origin());
        }
        return slides;
    }

    private static Slide slide(Row row) {
        String show = Choices.word(row, "show", Slide.SHOWS);
        boolean written = Slide.WRITTEN.contains(show);
        boolean sided = Slide.SIDED.contains(show);
        return new Slide(
                show,
                of(row, show),
                written || (sided && !show.equals("pair"))
                        ? row.prose("title")
                        : row.optionalProse("title"),
                sided ? List.of(side(row, "one"), side(row, "other")) : List.of(),
                written ? row.proseList("lines") : List.of(),
                row.optionalProse("task"),
                row.proseList("notes"),
                row.place());
    }

    private static String of(Row row, String show) {
        if (Slide.TAUGHT.contains(show)) {
            return row.reference("chapter", Chapter.class);
        }
        return show.equals("quotation") ? row.reference("quotation", Quotation.class) : "";
    }

    private static Slide.Side side(Row row, String key) {
        Optional<Row> inner = row.row(key);
        if (inner.isEmpty()) {
            row.required(key);
            return NO_SIDE;
        }
        Row side = inner.get();
        List<String> labels = new ArrayList<>(Label.ids());
        labels.add("counterpoint");
        var read =
                new Slide.Side(
                        side.prose("title"),
                        Choices.optionalWord(side, "label", labels),
                        side.proseList("lines"));
        side.origin();
        return read;
    }
}
