package org.explainer.reader.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.explainer.manuscript.data.Label;
import org.explainer.manuscript.data.ShortLetter;
import org.explainer.manuscript.data.ShortLetter.Point;
import org.explainer.manuscript.data.ShortLetter.Reply;
import org.explainer.manuscript.data.Source;
import org.explainer.manuscript.text.Chapter;

/** Makes short letters out of rows of YAML. */
final class LetterEntries {

    private LetterEntries() {}

    static ShortLetter shortLetter(Row row) {
        boolean alone = !row.has("chapter");
        return new ShortLetter(
                Choices.id(row, List.of("images", "series")),
                row.optionalReference("chapter", Chapter.class),
                alone ? row.prose("title") : "",
                alone ? row.prose("preheader") : row.optionalProse("preheader"),
                row.prose("hook"),
                row.optionalProse("heading"),
                points(row, alone),
                reply(row),
                row.prose("question"),
                row.text("page"),
                row.origin());
    }

    private static List<Point> points(Row row, boolean alone) {
        List<Point> points = new ArrayList<>();
        for (Row inner : row.rows("points")) {
            Optional<Label> label =
                    alone && !inner.has("label")
                            ? Optional.empty()
                            : Optional.of(Choices.label(inner, "label"));
            points.add(new Point(label, inner.prose("name"), inner.prose("text")));
            row.adopt(inner.origin());
        }
        if (points.isEmpty()) {
            row.refuse("points", "the letter has no points", "add points: with a row for each");
        }
        return points;
    }

    private static Optional<Reply> reply(Row row) {
        Optional<Row> inner = row.row("reply");
        Optional<Reply> reply =
                inner.map(
                        one ->
                                new Reply(
                                        one.prose("title"),
                                        one.proseList("text"),
                                        one.references("sources", Source.class)));
        inner.ifPresent(one -> row.adopt(one.origin()));
        return reply;
    }
}
