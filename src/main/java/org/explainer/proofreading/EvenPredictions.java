package org.explainer.proofreading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.explainer.block.PredictKind.Predict;
import org.explainer.manuscript.Library;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Lane;
import org.explainer.manuscript.data.Prediction;
import org.explainer.problem.Problems;

/**
 * Of each of the two lanes that the book compares readers are asked to predict as many events: the
 * choice of events must not decide.
 */
final class EvenPredictions implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        Library library = manuscript.library();
        List<Prediction> rows = library.rows(Prediction.class);
        if (!library.isComplete(Prediction.class)) {
            return;
        }
        manuscript
                .texts()
                .flatMap(text -> text.body().all(Predict.class))
                .forEach(block -> check(block, rows, library, problems));
    }

    private static void check(
            Predict block, List<Prediction> rows, Library library, Problems problems) {
        if (rows.isEmpty()) {
            problems.error(
                    block.place(),
                    "there is nothing to predict",
                    "write rows in content/data/predictions.yaml, or delete the line");
            return;
        }
        Map<String, Long> sides = sides(block, rows, library);
        if (sides.size() == Lane.SIDES.size() && sides.values().stream().distinct().count() > 1) {
            problems.error(
                    block.place(),
                    "more events are to be predicted of one side than of the other: "
                            + sides.entrySet().stream()
                                    .map(side -> side.getKey() + " " + side.getValue())
                                    .collect(Collectors.joining(", ")),
                    "ask as many of each, so that the choice of events does not decide");
        }
    }

    /** How many events are asked of each of the lanes that lie beside the calendar. */
    private static Map<String, Long> sides(Predict block, List<Prediction> rows, Library library) {
        Map<String, Long> sides = new TreeMap<>();
        library.rows(Lane.class).stream()
                .filter(lane -> !lane.side().isEmpty())
                .forEach(lane -> sides.put(lane.id(), 0L));
        rows.stream()
                .filter(row -> block.all() || block.events().contains(row.id()))
                .flatMap(row -> library.row(Event.class, row.id()).stream())
                .collect(Collectors.groupingBy(Event::lane, Collectors.counting()))
                .forEach((lane, events) -> sides.computeIfPresent(lane, (id, none) -> events));
        return sides;
    }
}
