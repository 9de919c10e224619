package org.explainer.proofreading;

import java.util.List;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Lane;
import org.explainer.problem.Problems;

/**
 * In a book with lanes every event has one, and on each side of the calendar lies one at most. A
 * book without lanes has events all the same.
 */
final class EventLanes implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        List<Lane> lanes = manuscript.library().rows(Lane.class);
        for (String side : Lane.SIDES) {
            lanes.stream()
                    .filter(lane -> lane.side().equals(side))
                    .skip(1)
                    .forEach(lane -> crowd(lane, problems));
        }
        if (!lanes.isEmpty()) {
            String ids = String.join(", ", lanes.stream().map(Lane::id).toList());
            manuscript.library().rows(Event.class).stream()
                    .filter(event -> event.lane().isEmpty())
                    .forEach(
                            event ->
                                    problems.error(
                                            event.place(),
                                            event.id() + " has no lane",
                                            "write lane: and one of " + ids));
        }
    }

    private static void crowd(Lane lane, Problems problems) {
        problems.error(
                lane.place(),
                "another lane lies " + lane.side() + " the calendar already",
                "take side out here: the lane then lies further down");
    }
}
