package org.explainer.proofreading;

import java.util.List;
import org.explainer.block.LanesKind.PlacedLanes;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Days;
import org.explainer.manuscript.data.Entry;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Lane;
import org.explainer.problem.Problems;

/** What is drawn in lanes has lanes and an event, and its rival explanations fall into it. */
final class DrawnStretches implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        checkRows(manuscript, Lane.class, "lanes", problems);
        checkRows(manuscript, Event.class, "events", problems);
        List<Event> events = manuscript.library().rows(Event.class);
        if (events.isEmpty() || !manuscript.library().isComplete(Event.class)) {
            return;
        }
        manuscript
                .texts()
                .flatMap(text -> text.body().all(PlacedLanes.class))
                .forEach(
                        stretch ->
                                stretch.days()
                                        .ifPresent(days -> check(stretch, days, events, problems)));
    }

    private static void checkRows(
            Manuscript manuscript, Class<? extends Entry> kind, String name, Problems problems) {
        var library = manuscript.library();
        if (library.rows(kind).isEmpty() && library.isComplete(kind)) {
            manuscript
                    .texts()
                    .flatMap(text -> text.body().all(PlacedLanes.class))
                    .forEach(
                            stretch ->
                                    problems.error(
                                            stretch.place(),
                                            "there are no " + name + " to draw",
                                            "list them in content/data/%s.yaml".formatted(name)));
        }
    }

    private static void check(
            PlacedLanes stretch, Days days, List<Event> events, Problems problems) {
        if (events.stream().noneMatch(days::meets)) {
            problems.error(
                    stretch.place(),
                    "no event falls between " + days.first() + " and " + days.last(),
                    "choose other dates, or add the event to data/events.yaml");
        }
        for (Event event : events) {
            if (stretch.rivals().contains(event.id()) && !days.meets(event)) {
                problems.error(
                        stretch.place(),
                        "%s, of %s, lies outside the drawing".formatted(event.id(), event.date()),
                        "choose other dates, or leave it out of rivals");
            }
        }
    }
}
