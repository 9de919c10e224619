package org.explainer.figure;

import static org.explainer.figure.TimeScale.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.explainer.block.LanesKind.Stretch;
import org.explainer.edition.Edition;
import org.explainer.figure.LaneStack.Lane;
import org.explainer.figure.LaneStack.Pin;
import org.explainer.figure.LaneStack.Run;
import org.explainer.figure.TimeScale.Cell;
import org.explainer.manuscript.data.Days;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.text.Years;

/**
 * Events in lanes along a calendar: upheavals above it, the alliance below it, all else further
 * down. Places across are in percent of the width, places down in em.
 *
 * @param axis where the strip with the calendar begins
 * @param path the line of the first lane, in a view box of 1000 by 60; empty without that lane
 * @param weeks none unless months are few
 * @param pins in the order of time
 * @param after the time after the essay appeared; empty if that is not shown
 * @param events all that are listed below, in the order of time
 * @param tallies how many of them are in the essay, beside it and after it
 */
public record Lanes(
        String height,
        String axis,
        String path,
        List<Cell> cells,
        List<Cell> weeks,
        List<Lane> lanes,
        List<Pin> pins,
        List<Run> runs,
        Optional<Cell> after,
        List<Event> events,
        List<Tally> tallies) {

    private static final String UPPER = "democracy";
    private static final String LOWER = "nato";

    /** The lane of what others hold against the authors' account. */
    private static final String RIVAL = "rival";

    /** From the top down; others come before the last. */
    private static final List<String> ORDER =
            List.of(UPPER, LOWER, "russia-nato", "force", "context");

    /** The height of a row of the calendar, and the space between lanes, in em. */
    private static final double ROW = 1.7;

    private static final double SPACE = 0.7;

    /** How many events have one scope. */
    public record Tally(String scope, long number) {}

    /** What {@code stretch} asks for. */
    static Lanes of(Edition edition, Stretch stretch) {
        Optional<Days> days = stretch.days();
        List<Event> events =
                edition.events().stream()
                        .filter(event -> days.isEmpty() || days.get().meets(event))
                        .toList();
        var scale = new TimeScale(days.orElseGet(() -> everything(edition)));
        var stack = new LaneStack(scale, days.isPresent(), events);
        Map<String, List<Event>> lanes = lanes(edition, events, stretch);
        List<Event> upper = lanes.getOrDefault(UPPER, List.of());
        double axis = pile(stack, lanes, days.isPresent() ? 2 * ROW : ROW);
        return new Lanes(
                number(stack.bottom()),
                number(axis),
                lanes.containsKey(UPPER) ? stack.path(upper) : "",
                scale.cells(),
                scale.weeks(),
                stack.lanes(),
                stack.pins().stream().sorted(Comparator.comparing(Pin::number)).toList(),
                stack.runs(),
                scale.after(edition.essay().online()),
                events,
                tallies(events));
    }

    /** Piles up the lanes; where the calendar of that height begins. */
    private static double pile(LaneStack stack, Map<String, List<Event>> lanes, double calendar) {
        if (lanes.containsKey(UPPER)) {
            stack.up(UPPER, lanes.getOrDefault(UPPER, List.of()));
        }
        double axis = stack.bottom();
        stack.space(calendar);
        if (lanes.containsKey(LOWER)) {
            stack.down(LOWER, lanes.getOrDefault(LOWER, List.of()));
        }
        for (Map.Entry<String, List<Event>> lane : lanes.entrySet()) {
            if (!Set.of(UPPER, LOWER).contains(lane.getKey())) {
                stack.space(SPACE);
                stack.up(lane.getKey(), lane.getValue());
            }
        }
        return axis;
    }

    /** What is drawn, by lane from the top down; the two that are compared may be empty. */
    private static Map<String, List<Event>> lanes(
            Edition edition, List<Event> events, Stretch stretch) {
        Map<String, List<Event>> lanes =
                new TreeMap<>(Comparator.comparingInt(Lanes::rank).thenComparing(name -> name));
        for (String lane : List.of(UPPER, LOWER)) {
            if (edition.events().stream().anyMatch(event -> event.lane().equals(lane))) {
                lanes.put(lane, new ArrayList<>());
            }
        }
        for (Event event : events) {
            String lane = stretch.rivals().contains(event.id()) ? RIVAL : event.lane();
            if (stretch.days().isPresent() || event.partOf().isEmpty()) {
                lanes.computeIfAbsent(lane, unused -> new ArrayList<>()).add(event);
            }
        }
        return lanes;
    }

    private static int rank(String lane) {
        return lane.equals(RIVAL)
                ? ORDER.size() + 1
                : ORDER.contains(lane) ? ORDER.indexOf(lane) : ORDER.size();
    }

    /** From the first year of the band to its last, or to that of the last event. */
    private static Days everything(Edition edition) {
        List<Event> events = edition.events();
        Years band = edition.cover().years();
        int first = band.isEmpty() ? events.get(0).date().firstDay().getYear() : band.first();
        int last =
                events.stream()
                        .mapToInt(event -> event.lastDay().getYear())
                        .reduce(band.isEmpty() ? first : band.last(), Math::max);
        return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    private static List<Tally> tallies(List<Event> events) {
        return Stream.of("essay", "context", "after-essay")
                .map(
                        scope ->
                                new Tally(
                                        scope,
                                        events.stream()
                                                .filter(event -> event.scope().equals(scope))
                                                .count()))
                .filter(tally -> tally.number() > 0)
                .toList();
    }

    /** The numbers of the chapters that tell of an event. */
    static List<Integer> chapters(Edition edition, Event event) {
        return edition.chapters().stream()
                .filter(chapter -> event.chapters().contains(chapter.id()))
                .map(edition::number)
                .toList();
    }
}
