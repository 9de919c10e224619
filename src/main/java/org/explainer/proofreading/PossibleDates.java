package org.explainer.proofreading;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
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
import org.explainer.problem.Problems;

/** Events end after they begin, and nothing is dated to a far future. */
final class PossibleDates implements Rule {

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
