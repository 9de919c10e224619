package org.explainer.proofreading;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.explainer.manuscript.Library;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Correction;
import org.explainer.manuscript.data.Entry;
import org.explainer.manuscript.data.Episode;
import org.explainer.manuscript.data.Essay;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.PartialDate;
import org.explainer.manuscript.data.Prediction;
import org.explainer.manuscript.data.Quotation;
import org.explainer.manuscript.data.Round;
import org.explainer.manuscript.data.Source;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * Events end after they begin, nothing is dated to a far future, and no text is older than its
 * essay.
 */
final class PossibleDates implements Rule {

    /** Years that may lie between two texts, by whatever clock. */
    private static final int PLAN = 10;

    private static final String CHANGED = "write the day of its last real change";

    private final LocalDate today;

    PossibleDates(LocalDate today) {
        this.today = today;
    }

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        LocalDate last = newest(manuscript).plusYears(1);
        dated(manuscript.library())
                .filter(dated -> dated.date().firstDay().isAfter(last))
                .forEach(
                        dated ->
                                problems.error(
                                        dated.row().place(),
                                        dated.date() + " lies in a far future",
                                        "write a date until " + last));
        manuscript.library().rows(Event.class).forEach(event -> checkEnd(event, problems));
        NavigableSet<LocalDate> dates =
                manuscript.texts().map(Text::date).collect(Collectors.toCollection(TreeSet::new));
        manuscript.texts().forEach(text -> checkText(text, dates, manuscript, problems));
    }

    private void checkText(
            Text text, NavigableSet<LocalDate> dates, Manuscript manuscript, Problems problems) {
        LocalDate date = text.date();
        Place dated = text.front().dated();
        if (date.isAfter(newestBeside(date, dates).plusYears(PLAN))) {
            problems.error(dated, date + " lies in a far future", CHANGED);
        }
        // A date that could not be read has been reported.
        dates(manuscript.library().rows(Essay.class))
                .map(PartialDate::firstDay)
                .min(Comparator.naturalOrder())
                .filter(day -> date.isBefore(day) && !date.equals(LocalDate.EPOCH))
                .ifPresent(
                        day ->
                                problems.error(
                                        dated,
                                        date + " lies before the essay, which is of " + day,
                                        CHANGED));
    }

    private static Stream<PartialDate> dates(List<Essay> essays) {
        return essays.stream().flatMap(essay -> Stream.of(essay.published(), essay.online()));
    }

    /** By the clock, which may be wrong, and by all texts of another date. */
    private LocalDate newestBeside(LocalDate date, NavigableSet<LocalDate> dates) {
        if (dates.size() == 1) {
            return date;
        }
        boolean last = dates.last().equals(date);
        LocalDate other = requireNonNull(last ? dates.lower(date) : dates.last());
        return other.isAfter(today) ? other : today;
    }

    /** A machine whose clock is wrong must not find more than others do in a finished text. */
    private LocalDate newest(Manuscript manuscript) {
        return Stream.concat(Stream.of(today), manuscript.texts().map(Text::date))
                .max(Comparator.naturalOrder())
                .orElse(today);
    }

    private record Dated(Entry row, PartialDate date) {}

    private static Stream<Dated> dated(Library library) {
        return Stream.of(
                        library.rows(Event.class).stream().map(row -> new Dated(row, row.date())),
                        optional(library.rows(Event.class).stream(), Event::dateEnd),
                        optional(library.rows(Source.class).stream(), Source::date),
                        library.rows(Correction.class).stream()
                                .map(row -> new Dated(row, row.date())),
                        library.rows(Episode.class).stream().map(row -> new Dated(row, row.date())),
                        library.rows(Prediction.class).stream()
                                .flatMap(
                                        row ->
                                                row.outcomes().stream()
                                                        .map(one -> new Dated(row, one.date()))),
                        library.rows(Quotation.class).stream()
                                .map(row -> new Dated(row, row.date())),
                        library.rows(Round.class).stream().map(row -> new Dated(row, row.date())),
                        library.rows(Essay.class).stream()
                                .map(row -> new Dated(row, row.published())),
                        library.rows(Essay.class).stream().map(row -> new Dated(row, row.online())))
                .flatMap(all -> all);
    }

    private static <T extends Entry> Stream<Dated> optional(
            Stream<T> rows, Function<T, Optional<PartialDate>> date) {
        return rows.flatMap(row -> date.apply(row).map(day -> new Dated(row, day)).stream());
    }

    private static void checkEnd(Event event, Problems problems) {
        event.dateEnd()
                .filter(end -> end.lastDay().isBefore(event.date().firstDay()))
                .ifPresent(
                        end ->
                                problems.error(
                                        event.place(),
                                        "%s ends on %s, before it begins on %s"
                                                .formatted(event.id(), end, event.date()),
                                        "correct date or date_end"));
    }
}
