package org.explainer.figure;

import static org.explainer.figure.Hundredth.number;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.explainer.block.SceneKind.Scene;
import org.explainer.block.StepKind.Step;
import org.explainer.edition.Edition;
import org.explainer.figure.TimeScale.Cell;
import org.explainer.manuscript.data.Days;
import org.explainer.manuscript.data.Event;

/**
 * The years of a scene on one line: above it the events that its steps tell, below it what stands
 * beside them. Places are in percent of the width.
 *
 * @param above the lane of the first event told, {@code below} of the first beside; may be empty
 * @param windows the years before and after each step; none unless the scene sets them off
 */
public record SceneCalendar(
        String above,
        String below,
        List<Mark> told,
        List<Mark> beside,
        List<Window> windows,
        List<Cell> years) {

    /**
     * An event on the line.
     *
     * @param left where it begins
     * @param in the steps in which it stands out
     */
    public record Mark(Event event, String left, Span span, String in) {}

    /**
     * How long an event lasted.
     *
     * @param vagueStart whether of its beginning only the year is known or printed, as {@code
     *     vagueEnd} is of its end: then no sharp edge may be drawn there
     */
    public record Span(String left, String width, boolean vagueStart, boolean vagueEnd) {
        /** Which ends fade: start, end, both, or empty for none. */
        public String fade() {
            if (vagueStart && vagueEnd) {
                return "both";
            }
            return vagueStart ? "start" : vagueEnd ? "end" : "";
        }
    }

    /** A stretch of the line that stands out in one step. */
    public record Window(String left, String width, int in) {}

    /** A letter of a name, in percent of a line on a telephone. */
    private static final double LETTER = 2.05;

    /** A hundredth of such a line, in pixels. */
    private static final double HUNDREDTH = 2.88;

    /**
     * How many pixels the name of an event beside moves to the left of the event, so that on a
     * telephone it ends before the next one begins; no further than the line.
     */
    public int aside(int at) {
        if (at + 1 >= beside.size()) {
            return 0;
        }
        double left = Double.parseDouble(beside.get(at).left());
        double gap = Double.parseDouble(beside.get(at + 1).left()) - left;
        double own = LETTER * beside.get(at).event().label().length();
        double next = LETTER * beside.get(at + 1).event().label().length();
        double over = (own + next) / 2 + 2 * LETTER - gap;
        double room = left - own / 2;
        return (int) Math.ceil(HUNDREDTH * Math.max(0, Math.min(over, room)));
    }

    static SceneCalendar of(Edition edition, Scene scene, SceneStaging staging) {
        List<Event> told = events(edition, staging, Step::events);
        List<Event> beside = events(edition, staging, Step::beside);
        var scale = new TimeScale(days(told, beside, scene.window()));
        return new SceneCalendar(
                told.stream().map(Event::lane).findFirst().orElse(""),
                beside.stream().map(Event::lane).findFirst().orElse(""),
                told.stream().map(event -> mark(event, scale, staging.in(event.id()))).toList(),
                beside.stream()
                        .map(event -> mark(event, scale, staging.beside(event.id())))
                        .toList(),
                scene.window() == 0 ? List.of() : windows(edition, scene.window(), staging, scale),
                scale.cells());
    }

    private static List<Event> events(
            Edition edition, SceneStaging staging, Function<Step, List<String>> ids) {
        return staging.steps().stream()
                .flatMap(step -> ids.apply(step).stream())
                .distinct()
                .map(edition::event)
                .sorted(Comparator.comparing(Event::date))
                .toList();
    }

    /** Whole years round all events, with room for what is set off. */
    private static Days days(List<Event> told, List<Event> beside, int window) {
        LocalDate first = LocalDate.MAX;
        LocalDate last = LocalDate.MIN;
        for (Event event : Stream.concat(told.stream(), beside.stream()).toList()) {
            first = event.date().firstDay().isBefore(first) ? event.date().firstDay() : first;
            last = event.lastDay().isAfter(last) ? event.lastDay() : last;
        }
        return new Days(
                LocalDate.of(first.getYear() - window, 1, 1),
                LocalDate.of(last.getYear() + window, 12, 31));
    }

    /** An end that is known, or printed, as a year lies somewhere in it. */
    private static Mark mark(Event event, TimeScale scale, String in) {
        String[] ends = event.displayDate().split("\\s[-–]\\s");
        boolean vagueStart = isYear(ends[0]) || event.date().month().isEmpty();
        boolean vagueEnd =
                isYear(ends[ends.length - 1])
                        || event.dateEnd().orElse(event.date()).month().isEmpty();
        LocalDate first = event.date().firstDay();
        LocalDate last = event.lastDay();
        double left = scale.at(vagueStart ? first.withDayOfYear(1) : first);
        double right =
                scale.at((vagueEnd ? last.withDayOfYear(last.lengthOfYear()) : last).plusDays(1));
        return new Mark(
                event,
                number(scale.at(first)),
                new Span(number(left), number(right - left), vagueStart, vagueEnd),
                in);
    }

    private static boolean isYear(String words) {
        return words.strip().matches("\\d{1,4}");
    }

    private static List<Window> windows(
            Edition edition, int years, SceneStaging staging, TimeScale scale) {
        return IntStream.range(0, staging.steps().size())
                .filter(at -> !staging.steps().get(at).events().isEmpty())
                .mapToObj(
                        at -> {
                            Event event = edition.event(staging.steps().get(at).events().get(0));
                            double left = scale.at(event.date().firstDay().minusYears(years));
                            double right = scale.at(event.lastDay().plusYears(years));
                            return new Window(number(left), number(right - left), at + 1);
                        })
                .toList();
    }
}
