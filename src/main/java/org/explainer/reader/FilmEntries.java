package org.explainer.reader;

import java.util.List;
import java.util.stream.Stream;
import org.explainer.manuscript.Label;
import org.explainer.manuscript.Shelf;
import org.explainer.manuscript.Shot;
import org.explainer.manuscript.Take;

/** Makes shots and takes of the film out of rows of YAML. */
final class FilmEntries {

    private static final List<String> LABELS =
            Stream.concat(Label.ids().stream(), Stream.of("counterpoint")).toList();

    private FilmEntries() {}

    static Shot shot(Row row) {
        return new Shot(
                row.required("id"),
                row.optionalWord("label", LABELS),
                row.prose("say"),
                row.prose("words"),
                row.prose("see"),
                number(row, "until"),
                row.references("marks", Shelf.EVENT),
                row.sentences("seed"),
                row.references("sources", Shelf.SOURCE),
                row.origin());
    }

    static Take take(Row row) {
        return new Take(
                row.required("id"),
                number(row, "start"),
                number(row, "end"),
                row.required("say"),
                row.origin());
    }

    private static int number(Row row, String key) {
        String text = row.text(key);
        if (!text.matches("\\d{0,7}")) {
            row.refuse(key, key + " \"" + text + "\" is no number", "write it in figures");
        }
        return text.matches("\\d{1,7}") ? Integer.parseInt(text) : 0;
    }
}
