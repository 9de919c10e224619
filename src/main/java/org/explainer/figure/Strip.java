package org.explainer.figure;

import static org.explainer.figure.Hundredth.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.explainer.edition.Edition;
import org.explainer.manuscript.data.Account;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Lane;
import org.explainer.manuscript.data.Lead;
import org.explainer.manuscript.data.Outcome;
import org.explainer.manuscript.text.Text;

/**
 * The strip of the home page: the band's peaks above, its ticks below, between them what both
 * accounts want to explain, and the lines that each draws there. Peaks have one height and ticks
 * another: they say when, and measure nothing. Places across are in percent, down in pixels.
 *
 * @param path the line of peaks, and {@code exception} that of a case which the list leaves out, as
 *     path data in a view box of 1000 by 60
 */
public record Strip(
        String path,
        String exception,
        List<Name> peaks,
        List<Name> ticks,
        List<Mark> outcomes,
        List<Line> lines,
        List<Pulse.Mark> years,
        List<Account> accounts) {

    private static final int ABOVE = 112;
    private static final int BELOW = 224;
    private static final int UPPER = 156;
    private static final int LOWER = 178;

    /** From where a line counts as long, in percent: then its words stand at its middle. */
    private static final double LONG = 5;

    /**
     * A name beside its point: {@code row} 0 is the nearer of two, {@code anchor} says which part
     * of it stands at the point. {@code hollow}: neither a peak nor a round; {@code open}: the case
     * that the list leaves out.
     */
    public record Name(
            Event event,
            String text,
            String left,
            int row,
            String anchor,
            boolean hollow,
            boolean open) {}

    /** What is to be explained; {@code late} if it stands at the right edge. */
    public record Mark(Outcome outcome, String left, String width, boolean late) {}

    /**
     * A line from an event to an outcome, as path data in a view box of 1000 units across.
     *
     * @param words where its words begin if it goes {@code far}; else where they end
     */
    public record Line(Lead lead, String side, String path, String words, boolean far) {}

    /** None where no account has been written. */
    static Optional<Strip> of(Edition edition, Text page) {
        List<Account> accounts = edition.library().rows(Account.class);
        return accounts.isEmpty() || edition.cover().years().isEmpty()
                ? Optional.empty()
                : Optional.of(of(edition, page, accounts));
    }

    private static Strip of(Edition edition, Text page, List<Account> accounts) {
        var scale = new Pulse.Scale(edition.cover().years());
        List<Event> exceptions =
                accounts.stream()
                        .filter(account -> !account.exception().isEmpty())
                        .map(account -> edition.event(account.exception()))
                        .toList();
        return new Strip(
                Pulse.of(edition, page).path(),
                open(exceptions, scale),
                names(edition, scale, true, exceptions),
                names(edition, scale, false, List.of()),
                edition.library().rows(Outcome.class).stream()
                        .map(outcome -> mark(edition, scale, outcome))
                        .toList(),
                edition.library().rows(Lead.class).stream()
                        .map(lead -> line(edition, scale, lead, accounts))
                        .toList(),
                scale.years(),
                accounts);
    }

    private static String open(List<Event> exceptions, Pulse.Scale scale) {
        StringBuilder path = new StringBuilder();
        for (Event event : exceptions) {
            double x = scale.of(event.date().inYears());
            path.append("M").append(number(x - 11)).append(" ").append(Peak.BASE);
            path.append(Peak.path(x, x));
        }
        return path.toString();
    }

    /** The peaks, with what their list leaves out, or else all other events of the band. */
    private static List<Name> names(
            Edition edition, Pulse.Scale scale, boolean peaks, List<Event> exceptions) {
        List<Event> events =
                edition.events().stream()
                        .filter(
                                event ->
                                        exceptions.contains(event)
                                                || (!event.band().isEmpty()
                                                        && event.band().equals("peak") == peaks))
                        .toList();
        List<StripNames.Room> rooms =
                StripNames.place(
                        events.stream()
                                .map(event -> new StripNames.Wish(x(event, scale), words(event)))
                                .toList());
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            names.add(name(events.get(i), rooms.get(i), exceptions.contains(events.get(i))));
        }
        return names;
    }

    private static double x(Event event, Pulse.Scale scale) {
        return scale.of(event.date().inYears()) / 10;
    }

    private static String words(Event event) {
        return event.label() + " " + event.date().year();
    }

    private static Name name(Event event, StripNames.Room room, boolean open) {
        return new Name(
                event,
                words(event),
                number(room.point()),
                room.row(),
                room.anchor(),
                event.band().equals("event"),
                open);
    }

    private static Mark mark(Edition edition, Pulse.Scale scale, Outcome outcome) {
        Event event = edition.event(outcome.id());
        double left = scale.of(event.date().inYears()) / 10;
        double right =
                scale.of(outcome.until().or(event::dateEnd).orElse(event.date()).inYears()) / 10;
        return new Mark(outcome, number(left), number(Math.max(0.5, right - left)), left > 90);
    }

    private static Line line(
            Edition edition, Pulse.Scale scale, Lead lead, List<Account> accounts) {
        String side =
                accounts.stream()
                        .filter(account -> account.id().equals(lead.account()))
                        .map(Account::side)
                        .findFirst()
                        .orElse("");
        double from = scale.of(edition.event(lead.from()).date().inYears());
        double to = scale.of(edition.event(lead.to()).date().inYears());
        boolean above = side.equals(Lane.SIDES.get(0));
        return new Line(
                lead,
                side,
                above ? curve(from, ABOVE, to, UPPER) : curve(from, BELOW, to, LOWER),
                number((from + (to - from) * 0.68) / 10),
                to - from > 10 * LONG);
    }

    /** Down or up, and across only between the two. */
    private static String curve(double from, int start, double to, int end) {
        int half = (start + end) / 2;
        return String.format(
                Locale.ROOT,
                "M%.1f %dC%.1f %d %.1f %d %.1f %d",
                from,
                start,
                from,
                half,
                to,
                half,
                to,
                end);
    }
}
