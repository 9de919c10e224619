package org.explainer.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.explainer.TinyBook.chapter;

import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.edition.Edition;
import org.explainer.figure.Strip.Line;
import org.explainer.figure.Strip.Mark;
import org.explainer.figure.Strip.Name;
import org.junit.jupiter.api.Test;

/** The tiny book shows 1990 to 2022: a year is 3.03 % wide. Its list leaves out May 2018. */
class StripTest {

    private final Strip strip = of(book());

    @Test
    void isNotThereWhereNoAccountHasBeenWritten() {
        Edition edition = TinyBook.complete().edition();

        assertThat(Strip.of(edition, chapter(edition, "c01"))).isEmpty();
    }

    @Test
    void namesPeaksAboveAndRoundsBelow() {
        assertThat(strip.peaks())
                .extracting(name -> name.event().id(), Name::left)
                .containsExactly(
                        tuple("ruby-2003", "39.39"),
                        tuple("opal-2004", "45.12"),
                        tuple("amber-2018", "85.90"));
        assertThat(strip.ticks())
                .extracting(name -> name.event().id(), Name::hollow)
                .containsExactly(tuple("round-1999", false), tuple("promise-2008", true));
    }

    /** In the shape of the others, and open: it is no peak of the list. */
    @Test
    void drawsAsHighWhatTheListLeavesOut() {
        assertThat(strip.exception()).startsWith("M848.03 54 H848.0 C").contains(" 10 S");
        assertThat(strip.path()).doesNotContain("859.0");
        assertThat(strip.peaks()).extracting(Name::open).containsExactly(false, false, true);
    }

    @Test
    void leadsFromAboveAndFromBelowToWhatBothExplain() {
        assertThat(strip.lines())
                .extracting(Line::side, line -> line.lead().fits(), Line::far)
                .containsExactly(tuple("above", true, true), tuple("below", false, true));
        assertThat(strip.lines().get(0).path())
                .matches("M451.2 112C451.2 \\d+ (\\d+.\\d) \\d+ \\1 156");
        assertThat(strip.lines().get(1).path())
                .matches("M278.5 224C278.5 \\d+ (\\d+.\\d) \\d+ \\1 178");
    }

    /** Words at the middle of a short line would cover it. */
    @Test
    void endsTheWordsOfAShortLineBesideIt() {
        TinyBook book = book().add(Rows.lead("crowds", "promise-2008", "war-2008", true));

        assertThat(of(book).lines()).extracting(Line::far).containsExactly(true, true, false);
    }

    @Test
    void drawsWhatIsExplainedAsLongAsItWasAndADayAtLeastVisible() {
        assertThat(strip.outcomes())
                .extracting(mark -> mark.outcome().id(), Mark::width, Mark::late)
                .containsExactly(
                        tuple("war-2008", "0.50", false),
                        tuple("seized-2014", "24.24", false),
                        tuple("full-2022", "2.57", true));
    }

    private static Strip of(TinyBook book) {
        Edition edition = book.edition();
        return Strip.of(edition, chapter(edition, "c01")).orElseThrow();
    }

    private static TinyBook book() {
        return TinyBook.complete()
                .add(
                        Rows.event("promise-2008", "2008-04-03", "event", "c01"),
                        Rows.event("war-2008", "2008-08-08", "", "c01"),
                        Rows.event("seized-2014", "2014", "", "c01"),
                        Rows.event("amber-2018", "2018-05-08", "", "c01"),
                        Rows.event("full-2022", "2022-02-24", "", "c01"),
                        Rows.account("crowds", "above", "amber-2018"),
                        Rows.account("alliance", "below", ""),
                        Rows.account("neither", "", ""),
                        Rows.explained("war-2008", ""),
                        Rows.explained("seized-2014", "2022"),
                        Rows.explained("full-2022", "2022-12-31"),
                        Rows.lead("crowds", "opal-2004", "seized-2014", true),
                        Rows.lead("alliance", "round-1999", "seized-2014", false));
    }
}
