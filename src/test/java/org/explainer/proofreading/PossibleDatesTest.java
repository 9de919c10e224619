package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.explainer.Rows;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.junit.jupiter.api.Test;

/** The tiny book's texts are of 22 November 2026. */
class PossibleDatesTest {

    private final TinyBook book = TinyBook.complete();

    @Test
    void acceptsWhatEndsOnTheDayOrInTheYearInWhichItBegan() {
        book.add(Rows.longEvent("day", "2004-11-22", "2004-11-22", ""));
        book.add(Rows.longEvent("year", "2004-11-22", "2004", ""));

        assertThat(found("2026-11-23")).isEmpty();
    }

    @Test
    void reportsWhatEndsBeforeItBegins() {
        book.add(Rows.longEvent("back", "2004-11-22", "2004-10", ""));

        assertThat(found("2026-11-23"))
                .containsExactly(
                        """
                        content/data/events.yaml:3: error: back ends on 2004-10, before it begins on 2004-11-22
                            correct date or date_end""");
    }

    @Test
    void reportsEveryDateOfAFarFuture() {
        book.add(
                Rows.longEvent("far", "2004", "9991", ""),
                Rows.event("late", "2027-11-23", "", "c01"),
                Rows.event("near", "2027-11-22", "", "c01"),
                Rows.episode("friends", "9991-01"),
                Rows.round("9991-01-01", 9, "essay", "EST"));

        assertThat(found("2026-11-22"))
                .contains(
                        """
                        content/data/events.yaml:3: error: 2027-11-23 lies in a far future
                            write a date until 2027-11-22""")
                .anyMatch(one -> one.contains("events.yaml:3: error: 9991 lies"))
                .anyMatch(one -> one.contains("episodes.yaml:3: error: 9991-01 lies"))
                .anyMatch(one -> one.contains("rounds.yaml:3: error: 9991-01-01 lies"))
                .hasSize(4);
    }

    @Test
    void goesByTheNewestTextWhereTheClockIsWrong() {
        assertThat(found("1970-01-01")).isEmpty();
        book.add(Texts.dated("later", "2027-11-22"));
        assertThat(found("1970-01-01")).isEmpty();
    }

    @Test
    void reportsTextsOfAFarFutureAndOnesOlderThanTheEssay() {
        book.add(Texts.dated("far", "9991-01-02"), Texts.dated("old", "0026-11-22"));
        book.add(Texts.dated("early", "2022-02-22"), Texts.dated("unread", "1970-01-01"));

        for (String today : List.of("2026-11-22", "1970-01-01")) {
            assertThat(found(today))
                    .containsExactly(
                            """
                            content/pages/far.adoc:3: error: 9991-01-02 lies in a far future
                                write the day of its last real change""",
                            """
                            content/pages/old.adoc:3: error: 0026-11-22 lies before the essay, which is of 2022-02-22
                                write the day of its last real change""");
        }
    }

    private List<String> found(String today) {
        return Found.by(new PossibleDates(LocalDate.parse(today)), book);
    }
}
