package org.explainer.figure;

import static java.util.Objects.requireNonNull;
import static org.explainer.figure.Hundredth.number;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.explainer.figure.Flags.Flag;
import org.explainer.figure.Flags.Mast;
import org.explainer.manuscript.data.Days;
import org.explainer.manuscript.data.Event;

/** Piles lanes up from the top down, each as high as the names in it need. */
final class LaneStack {

    /** Heights in em: of a lane's own name, of a level of names, of a peak, and space between. */
    private static final double HEAD = 1.7;

    /** How much lower the name of a lane stands whose line lies above it: below its ticks. */
    private static final double BELOW_TICKS = 0.35;

    private static final double LEVEL = 1.9;
    private static final double PEAK = 2.2;
    private static final double SPACE = 0.5;

    /** Widths in em: of a letter at most, of what is not the title, of the narrowest drawing. */
    private static final double LETTER = 0.56;

    private static final double MARK = 1.4;
    private static final double DAY = 7 * LETTER;
    private static final double CLOSE = 43;
    private static final double WHOLE = 81;

    /** A lane's id, and where its name and its line are; {@code empty} if nothing is in it. */
    public record LaneStrip(String id, String top, String line, boolean empty) {}

    /**
     * An event in its lane.
     *
     * @param number its place in the list of events, 1 for the first
     * @param lane its id
     * @param foot where the mast ends that leads from the name to the line
     * @param left whether the name stands to the left of the point
     * @param length of the name, in em
     * @param early whether it happened before the time shown
     */
    public record Pin(
            Event event,
            int number,
            String lane,
            String at,
            String top,
            String foot,
            boolean left,
            String length,
            boolean early) {}

    /** How long an event lasts, on the line of its lane. */
    public record Run(String lane, String left, String width, String line) {}

    private final TimeScale scale;
    private final boolean close;
    private final Map<String, Integer> listed = new HashMap<>();
    private final List<LaneStrip> lanes = new ArrayList<>();
    private final List<Pin> pins = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private double bottom;

    /** {@code close}: single days count, so that dates stand before names. */
    LaneStack(TimeScale scale, boolean close, List<Event> listed) {
        this.scale = scale;
        this.close = close;
        listed.forEach(event -> this.listed.putIfAbsent(event.id(), this.listed.size() + 1));
    }

    List<LaneStrip> lanes() {
        return lanes;
    }

    List<Pin> pins() {
        return pins;
    }

    List<Run> runs() {
        return runs;
    }

    double bottom() {
        return bottom;
    }

    /** Leaves room below the lanes so far. */
    void space(double height) {
        bottom += height;
    }

    /** A lane whose line lies below the names, with the peaks of its events on it. */
    void up(String name, List<Event> events) {
        List<Days> peaks = events.stream().filter(this::isPeak).map(this::lasting).toList();
        List<Flag> flags = Flags.raise(masts(events));
        double high = peaks.isEmpty() ? 0 : PEAK;
        double names = bottom + HEAD + levels(flags) * LEVEL;
        double line = names + high + SPACE;
        add(name, events, line, bottom);
        for (int i = 0; i < flags.size(); i++) {
            Event event = events.get(i);
            boolean onPeak = peaks.stream().anyMatch(peak -> peak.holds(event.date().firstDay()));
            double top = names - (flags.get(i).level() + 0.5) * LEVEL;
            pins.add(pin(name, event, flags.get(i), top, line - (onPeak ? high : 0)));
        }
        bottom = line;
    }

    /** A lane whose line lies above the names. */
    void down(String name, List<Event> events) {
        List<Flag> flags = Flags.raise(masts(events));
        double line = bottom;
        add(name, events, line, line + BELOW_TICKS);
        for (int i = 0; i < flags.size(); i++) {
            double top = line + HEAD + (flags.get(i).level() + 0.5) * LEVEL;
            pins.add(pin(name, events.get(i), flags.get(i), top, line));
        }
        bottom = line + HEAD + levels(flags) * LEVEL;
    }

    private void add(String name, List<Event> events, double line, double top) {
        lanes.add(new LaneStrip(name, number(top), number(line), events.isEmpty()));
        for (Event event : events) {
            Days days = lasting(event);
            if (days.count() > 1 && !isPeak(event)) {
                double left = scale.at(days.first());
                double width = scale.at(days.last().plusDays(1)) - left;
                runs.add(new Run(name, number(left), number(width), number(line)));
            }
        }
    }

    /** The line that shows when the peaks of {@code events} were, in a view box of 1000 by 60. */
    String path(List<Event> events) {
        StringBuilder path = new StringBuilder("M0 " + Peak.BASE);
        for (Event event : events) {
            if (isPeak(event)) {
                Days days = lasting(event);
                path.append(Peak.path(10 * scale.at(days.first()), 10 * scale.at(days.last())));
            }
        }
        return path.append(" H1000").toString();
    }

    private boolean isPeak(Event event) {
        return event.band().equals("peak");
    }

    /** The days of an event, or its first where single days do not count. */
    private Days lasting(Event event) {
        return new Days(event.date().firstDay(), close ? event.lastDay() : event.date().firstDay());
    }

    private List<Mast> masts(List<Event> events) {
        return events.stream()
                .map(event -> new Mast(scale.at(event.date()), 100 * length(event) / width()))
                .toList();
    }

    private double width() {
        return close ? CLOSE : WHOLE;
    }

    private double length(Event event) {
        return MARK + event.label().length() * LETTER + (close ? DAY : 0);
    }

    private static int levels(List<Flag> flags) {
        return flags.stream().mapToInt(flag -> flag.level() + 1).max().orElse(0);
    }

    private Pin pin(String lane, Event event, Flag flag, double top, double foot) {
        return new Pin(
                event,
                requireNonNull(listed.get(event.id())),
                lane,
                number(scale.at(event.date())),
                number(top),
                number(foot),
                flag.left(),
                number(length(event)),
                event.lastDay().isBefore(scale.days().first()));
    }
}
