package org.explainer.figure;

import static org.explainer.figure.Hundredth.number;

import java.util.ArrayList;
import java.util.List;
import org.explainer.edition.Edition;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Text;
import org.explainer.manuscript.text.Years;

/**
 * The band under the masthead: the edition's years on one line, a peak for each event the data mark
 * as one, a tick for each round, and a hollow one for an event beside them. All have one height:
 * they mark that something happened, and measure nothing.
 *
 * @param path the line, as SVG path data in a view box of 1000 by 60
 * @param spans the page's own years: one for a chapter, else none
 */
public record Pulse(
        String path, List<Mark> peaks, List<Mark> ticks, List<Mark> years, List<Span> spans) {

    /** As many names of years have room side by side. */
    private static final int MOST = 16;

    /**
     * One point of the band.
     *
     * @param left percent of the band's width
     * @param url from the site's root; empty where there is nothing to link to
     * @param lit whether it belongs to the page
     * @param hollow whether it is neither a peak nor a round
     */
    public record Mark(
            String left, String title, String date, String url, boolean lit, boolean hollow) {}

    /**
     * A stretch of the band, in percent of its width.
     *
     * @param at where its title begins, or ends: clear of the peaks, in the stretch or beside it
     * @param before whether the title ends there
     */
    public record Span(String left, String width, String title, String at, boolean before) {}

    /** The band as {@code page} shows it. */
    public static Pulse of(Edition edition, Text page) {
        Scale scale = new Scale(edition.cover().years());
        List<Mark> peaks = new ArrayList<>();
        List<Mark> ticks = new ArrayList<>();
        List<Double> tops = new ArrayList<>();
        StringBuilder path = new StringBuilder("M0 " + Peak.BASE);
        for (Event event : edition.events()) {
            if (event.band().equals("peak")) {
                peaks.add(mark(event, scale, chapterUrl(edition, event), page));
                double x = scale.of(event.date().inYears());
                path.append(Peak.path(x, x));
                tops.add(x);
            } else if (!event.band().isEmpty()) {
                ticks.add(mark(event, scale, timelineUrl(edition, event), page));
            }
        }
        path.append(" H1000");
        return new Pulse(path.toString(), peaks, ticks, scale.years(), spans(scale, page, tops));
    }

    private static Mark mark(Event event, Scale scale, String url, Text page) {
        return new Mark(
                percent(scale.of(event.date().inYears())),
                event.title(),
                event.displayDate(),
                url,
                page instanceof Chapter chapter && event.chapters().contains(chapter.id()),
                event.band().equals("event"));
    }

    /** The last chapter that lists the event tells it in full. */
    private static String chapterUrl(Edition edition, Event event) {
        return event.chapters().stream()
                .reduce((first, last) -> last)
                .map(id -> edition.text(id).url())
                .orElse("");
    }

    private static String timelineUrl(Edition edition, Event event) {
        return edition.has("timeline") ? edition.text("timeline").url() + "#" + event.id() : "";
    }

    private static List<Span> spans(Scale scale, Text page, List<Double> tops) {
        if (!(page instanceof Chapter chapter) || chapter.years().isEmpty()) {
            return List.of();
        }
        double from = scale.of(chapter.years().first());
        double to = scale.of(chapter.years().last() + 1);
        String title = chapter.years().toString();
        Room room = Room.of(title, from, to, tops);
        return List.of(
                new Span(percent(from), percent(to - from), title, percent(room.at), room.before));
    }

    /** Where a title has room that begins at a place of the band, or ends before it. */
    private record Room(double at, boolean before, double width) {

        /** Inside the stretch, or else after or before it; where all is full, at its start. */
        static Room of(String title, double from, double to, List<Double> tops) {
            // A letter in thousandths of the narrowest band that shows titles, and its distance.
            double width = 11 * title.length() + 16;
            Room start = new Room(from, false, width);
            List<Room> rooms = new ArrayList<>();
            if (to - from >= width) {
                rooms.addAll(List.of(start, new Room(to, true, width)));
            }
            rooms.addAll(List.of(new Room(to, false, width), new Room(from, true, width)));
            return rooms.stream().filter(room -> room.free(tops)).findFirst().orElse(start);
        }

        private boolean free(List<Double> tops) {
            double left = before ? at - width : at;
            return left >= 0
                    && left + width <= 1000
                    && tops.stream()
                            .noneMatch(x -> x > left - Peak.HALF && x < left + width + Peak.HALF);
        }
    }

    private static String percent(double x) {
        return number(x / 10);
    }

    /** Years to units of the view box, 0 to 1000; what lies beyond is put on the edge. */
    record Scale(Years shown) {

        double of(double year) {
            if (shown.isEmpty()) {
                return 0;
            }
            double x = 1000 * (year - shown.first()) / (shown.last() + 1 - shown.first());
            return Math.min(1000, Math.max(0, x));
        }

        /**
         * Where a line that has told of {@code year} has come to; the last year is told to its end.
         */
        double end(int year) {
            return of(year == shown.last() ? year + 1 : year);
        }

        /** Every fifth year, or fewer of a long time; a telephone shows every other one. */
        List<Mark> years() {
            List<Mark> years = new ArrayList<>();
            var rhythm = YearRhythm.of(shown.last() - shown.first(), MOST);
            int year = rhythm.before(shown.first());
            while (year <= shown.last()) {
                if (year >= shown.first()) {
                    String name = String.valueOf(year);
                    years.add(new Mark(percent(of(year)), name, name, "", false, false));
                }
                year = rhythm.after(year);
            }
            return years;
        }
    }
}
