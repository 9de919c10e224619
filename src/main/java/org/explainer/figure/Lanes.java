package org.explainer.figure;

import static org.explainer.figure.Hundredth.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.explainer.block.LanesKind.PlacedLanes;
import org.explainer.edition.Edition;
import org.explainer.figure.LaneStack.LaneStrip;
import org.explainer.figure.LaneStack.Pin;
import org.explainer.figure.LaneStack.Run;
import org.explainer.figure.TimeScale.Cell;
import org.explainer.manuscript.data.Days;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Lane;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Years;

/**
 * Events in lanes along a calendar: one may lie above it and one below it, all else further down.
 * Places across are in percent of the width, places down in em.
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
        List<LaneStrip> lanes,
        List<Pin> pins,
        List<Run> runs,
        Optional<Cell> after,
        List<Event> events,
        List<Tally> tallies) {

    /** The lane of what others hold against the authors' account. */
    private static final String RIVAL = "rival";

    /** The height of a row of the calendar, and the space between lanes, in em. */
    private static final double ROW = 1.7;

    private static final double SPACE = 0.7;

    /** How many events have one scope. */
    public record Tally(String scope, long number) {}

    /** What is drawn of a lane; {@code side} is empty where it lies further down. */
    private record Strand(String id, String side, List<Event> events) {
        boolean lies(String where) {
            return side.equals(where);
        }
    }

    /** What {@code stretch} asks for. */
    static Lanes of(Edition edition, PlacedLanes stretch) {
        Optional<Days> days = stretch.days();
        List<Event> events =
                edition.events().stream()
                        .filter(event -> days.isEmpty() || days.get().meets(event))
                        .toList();
        var scale = new TimeScale(days.orElseGet(() -> everything(edition)));
        var stack = new LaneStack(scale, days.isPresent(), events);
        List<Strand> strands = strands(edition, events, stretch);
        Optional<Cell> after = scale.after(edition.essay().online());
        Optional<Strand> upper = strands.stream().filter(one -> one.lies("above")).findFirst();
        if (after.isPresent() && (upper.isEmpty() || !after.get().isLate())) {
            stack.space(ROW); // for words about the essay, else over years or a lane's name
        }
        double axis = pile(stack, strands, days.isPresent() ? 2 * ROW : ROW);
        return new Lanes(
                number(stack.bottom()),
                number(axis),
                upper.map(strand -> stack.path(strand.events())).orElse(""),
                scale.cells(),
                scale.weeks(),
                stack.lanes(),
                stack.pins().stream().sorted(Comparator.comparing(Pin::number)).toList(),
                stack.runs(),
                after,
                events,
                tallies(events));
    }

    /** Piles up the lanes; where the calendar of that height begins. */
    private static double pile(LaneStack stack, List<Strand> strands, double calendar) {
        for (Strand strand : strands) {
            if (strand.lies("above")) {
                stack.up(strand.id(), strand.events());
            }
        }
        double axis = stack.bottom();
        stack.space(calendar);
        for (Strand strand : strands) {
            if (strand.lies("below")) {
                stack.down(strand.id(), strand.events());
            }
        }
        for (Strand strand : strands) {
            if (strand.lies("")) {
                stack.space(SPACE);
                stack.up(strand.id(), strand.events());
            }
        }
        return axis;
    }

    /** From the top down. The two that are compared are drawn wherever they have any event. */
    private static List<Strand> strands(Edition edition, List<Event> events, PlacedLanes stretch) {
        List<Strand> strands = new ArrayList<>();
        for (Lane lane : edition.library().rows(Lane.class)) {
            List<Event> own = within(lane.id(), events, stretch);
            boolean isCompared =
                    !lane.side().isEmpty()
                            && edition.events().stream()
                                    .anyMatch(event -> event.lane().equals(lane.id()));
            if (isCompared || !own.isEmpty()) {
                strands.add(new Strand(lane.id(), lane.side(), own));
            }
        }
        List<Event> rivals = within(RIVAL, events, stretch);
        if (!rivals.isEmpty()) {
            strands.add(new Strand(RIVAL, "", rivals));
        }
        return strands;
    }

    private static List<Event> within(String lane, List<Event> events, PlacedLanes stretch) {
        return events.stream()
                .filter(event -> stretch.days().isPresent() || event.partOf().isEmpty())
                .filter(
                        event ->
                                lane.equals(
                                        stretch.rivals().contains(event.id())
                                                ? RIVAL
                                                : event.lane()))
                .toList();
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
        return event.chapters().stream()
                .distinct()
                .map(edition::text)
                .filter(Chapter.class::isInstance)
                .map(text -> edition.number((Chapter) text))
                .sorted()
                .toList();
    }
}
