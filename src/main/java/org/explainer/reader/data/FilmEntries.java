package org.explainer.reader.data;

import java.util.List;
import java.util.stream.Stream;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Frame;
import org.explainer.manuscript.data.Label;
import org.explainer.manuscript.data.Quotation;
import org.explainer.manuscript.data.Shot;
import org.explainer.manuscript.data.ShotPicture;
import org.explainer.manuscript.data.ShotPicture.Balance;
import org.explainer.manuscript.data.ShotPicture.Calendar;
import org.explainer.manuscript.data.ShotPicture.MapOf;
import org.explainer.manuscript.data.ShotPicture.Quoted;
import org.explainer.manuscript.data.Source;
import org.explainer.manuscript.data.Take;

/** Makes shots and takes of the film out of rows of YAML. */
final class FilmEntries {

    private static final List<String> LABELS =
            Stream.concat(Label.ids().stream(), Stream.of("counterpoint")).toList();

    /** Milliseconds; more than two and a half hours. */
    private static final int LONGEST = 9_999_999;

    private static final List<String> PICTURES = List.of("map", "calendar", "quotation", "balance");

    private static final ShotPicture LINE = new ShotPicture.Line();

    private FilmEntries() {}

    static Shot shot(Row row) {
        return new Shot(
                row.required("id"),
                Choices.optionalWord(row, "label", LABELS),
                row.prose("say"),
                row.prose("words"),
                picture(row),
                row.prose("see"),
                NumberValues.optionalWhole(row, "until", 1, 9999),
                row.references("marks", Event.class),
                row.sentences("seed"),
                row.references("sources", Source.class),
                row.origin());
    }

    /** A shot that asks for two has the first of them; that is told. */
    private static ShotPicture picture(Row row) {
        List<String> asked = PICTURES.stream().filter(row::has).toList();
        if (asked.size() > 1) {
            row.refuse(
                    asked.get(1),
                    "a shot shows one picture, not " + String.join(" and ", asked),
                    "keep one of them, or make two shots");
        }
        return switch (asked.isEmpty() ? "" : asked.get(0)) {
            case "map" -> row.row("map").map(map -> map(map, row)).orElse(LINE);
            case "calendar" -> new Calendar(row.references("calendar", Event.class));
            case "quotation" -> new Quoted(row.reference("quotation", Quotation.class));
            case "balance" -> balance(row);
            default -> LINE;
        };
    }

    private static ShotPicture map(Row map, Row shot) {
        int from = NumberValues.whole(map, "from", 1, 9999);
        int until = NumberValues.optionalWhole(map, "until", 1, 9999);
        String frame = map.reference("frame", Frame.class);
        if (until != 0 && until < from) {
            map.refuse(
                    "until",
                    "a map cannot go back from %d to %d".formatted(from, until),
                    "name the earlier year first");
        }
        shot.adopt(map.origin());
        return new MapOf(frame, from, Math.max(from, until));
    }

    private static ShotPicture balance(Row row) {
        List<String> pans = row.proseList("balance");
        if (pans.size() != 2) {
            row.refuse(
                    "balance",
                    "a balance has two pans, not " + pans.size(),
                    "write what lies in each: [Bread, Peace]");
            return LINE;
        }
        return new Balance(pans.get(0), pans.get(1));
    }

    static Take take(Row row) {
        return new Take(
                row.required("id"),
                NumberValues.whole(row, "start", 0, LONGEST),
                NumberValues.whole(row, "end", 1, LONGEST),
                row.required("say"),
                row.origin());
    }
}
