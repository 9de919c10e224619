package org.explainer.reader.data;

import java.util.List;
import java.util.stream.Stream;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Label;
import org.explainer.manuscript.data.Shot;
import org.explainer.manuscript.data.Source;
import org.explainer.manuscript.data.Take;

/** Makes shots and takes of the film out of rows of YAML. */
final class FilmEntries {

    private static final List<String> LABELS =
            Stream.concat(Label.ids().stream(), Stream.of("counterpoint")).toList();

    /** Milliseconds; more than two and a half hours. */
    private static final int LONGEST = 9_999_999;

    private FilmEntries() {}

    static Shot shot(Row row) {
        return new Shot(
                row.required("id"),
                Choices.optionalWord(row, "label", LABELS),
                row.prose("say"),
                row.prose("words"),
                row.prose("see"),
                Numbers.optionalWhole(row, "until", 1, 9999),
                row.references("marks", Event.class),
                row.sentences("seed"),
                row.references("sources", Source.class),
                row.origin());
    }

    static Take take(Row row) {
        return new Take(
                row.required("id"),
                Numbers.whole(row, "start", 0, LONGEST),
                Numbers.whole(row, "end", 1, LONGEST),
                row.required("say"),
                row.origin());
    }
}
