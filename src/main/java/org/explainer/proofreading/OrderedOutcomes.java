package org.explainer.proofreading;

import org.explainer.manuscript.Library;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Lane;
import org.explainer.manuscript.data.Prediction;
import org.explainer.manuscript.data.Prediction.DatedOutcome;
import org.explainer.problem.Problems;

/** What came of an event to be predicted is told in order of time, and the event has a side. */
final class OrderedOutcomes implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        Library library = manuscript.library();
        for (Prediction row : library.rows(Prediction.class)) {
            library.row(Event.class, row.id()).ifPresent(event -> check(row, event, problems));
            library.row(Event.class, row.id())
                    .flatMap(event -> library.row(Lane.class, event.lane()))
                    .filter(lane -> lane.side().isEmpty())
                    .ifPresent(lane -> reportSide(row, lane, library, problems));
        }
    }

    private static void check(Prediction row, Event event, Problems problems) {
        DatedOutcome last = null;
        for (DatedOutcome outcome : row.outcomes()) {
            if (outcome.date().lastDay().isBefore(event.date().firstDay())) {
                problems.error(
                        row.place(),
                        "%s has an outcome of %s, before it happened"
                                .formatted(row.id(), outcome.date()),
                        "tell in situation what was before");
            } else if (last != null && outcome.date().compareTo(last.date()) < 0) {
                problems.error(
                        row.place(),
                        "%s tells of %s after %s".formatted(row.id(), outcome.date(), last.date()),
                        "put its outcomes in order of time");
            }
            last = outcome;
        }
    }

    private static void reportSide(Prediction row, Lane lane, Library library, Problems problems) {
        String sides =
                String.join(
                        " or ",
                        library.rows(Lane.class).stream()
                                .filter(other -> !other.side().isEmpty())
                                .map(Lane::id)
                                .toList());
        problems.error(
                row.place(),
                row.id() + " is of the lane " + lane.id() + ", which is on neither side",
                "ask about events of " + sides);
    }
}
