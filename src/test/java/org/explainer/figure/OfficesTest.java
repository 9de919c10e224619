package org.explainer.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.edition.Edition;
import org.explainer.figure.Offices.Bar;
import org.explainer.manuscript.data.Actor.Role;
import org.junit.jupiter.api.Test;

/** The tiny book shows 1990 to 2022: 33 years. Its first chapter is about 2003 and 2004. */
class OfficesTest {

    private final Edition edition = TinyBook.complete().edition();

    @Test
    void drawsWholeYears() {
        var bars = offices(Rows.role("PM", "2005; 2007–2010", "2005", "2007-2010")).bars();

        assertThat(bars).containsExactly(List.of(bar(2005, 2006), bar(2007, 2011)));
    }

    @Test
    void drawsAnOfficeStillHeldUpToTheYearOfTheEssay() {
        assertThat(offices(Rows.role("President", "since 2019", "2019-")).bars())
                .containsExactly(List.of(bar(2019, 2023)));
    }

    @Test
    void drawsNothingForARoleWhoseYearsAreNotClear() {
        var offices = offices(Rows.role("Leader", "as of early 2022"));

        assertThat(offices.bars()).containsExactly(List.of());
        assertThat(offices.isDrawn()).isFalse();
    }

    @Test
    void cutsOffWhatLiesBeyondTheBand() {
        assertThat(
                        offices(
                                        Rows.role("Head", "1985–1991", "1985-1991"),
                                        Rows.role("Clerk", "1970–1980", "1970-1980"))
                                .bars())
                .containsExactly(List.of(bar(1990, 1992)), List.of());
    }

    @Test
    void lightsTheYearsOfAChapterAndOfThoseThatNameThePerson() {
        var zorenko = Rows.zorenko();

        assertThat(Offices.of(edition, zorenko, edition.text("c02")).lit())
                .containsExactly(bar(2003, 2005));
        assertThat(Offices.of(edition, zorenko, edition.text("zorenko")).lit())
                .containsExactly(bar(2003, 2005));
        assertThat(Offices.of(edition, zorenko, edition.text("timeline")).lit()).isEmpty();
    }

    private Offices offices(Role... roles) {
        return Offices.of(edition, Rows.inOffice(roles), edition.text("timeline"));
    }

    /** From the beginning of one year to that of another. */
    private static Bar bar(int from, int to) {
        double day = 100.0 / (LocalDate.of(2023, 1, 1).toEpochDay() - days(1990));
        double left = (days(from) - days(1990)) * day;
        return new Bar("%.2f".formatted(left), "%.2f".formatted((days(to) - days(from)) * day));
    }

    private static long days(int year) {
        return LocalDate.of(year, 1, 1).toEpochDay();
    }
}
