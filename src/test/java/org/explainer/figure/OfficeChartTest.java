package org.explainer.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.figure.OfficeChart.Bar;
import org.explainer.manuscript.data.Actor.Role;
import org.junit.jupiter.api.Test;

/** The tiny book shows 1990 to 2022: 33 years. Its essay appeared in February 2022. */
class OfficeChartTest {

    @Test
    void isSureOfTheYearsBetweenTheFirstAndTheLastOnly() {
        Bar bar = bar(Rows.office("state", "President", "2000-2004", "2000-2004"));

        assertThat(bar.office()).isEqualTo("state");
        assertThat(bar.left()).isEqualTo("30.30");
        assertThat(bar.width()).isEqualTo("15.16");
        assertThat(bar.sure()).isEqualTo("33.34");
        assertThat(bar.length()).isEqualTo("9.08");
    }

    @Test
    void isSureOfNothingWhereAnOfficeLastedAYearOrTwo() {
        assertThat(bar(Rows.role("Clerk", "2005", "2005")).length()).isEqualTo("0.00");
        assertThat(bar(Rows.role("Clerk", "2005-2006", "2005-2006")).length()).isEqualTo("0.00");
    }

    @Test
    void isSureOfAnOfficeStillHeldUpToTheEssay() {
        Bar bar = bar(Rows.role("President", "since 2019", "2019-"));

        double sure = Double.parseDouble(bar.sure()) + Double.parseDouble(bar.length());
        double all = Double.parseDouble(bar.left()) + Double.parseDouble(bar.width());
        assertThat(sure).isCloseTo(all, within(0.02)).isLessThan(98);
    }

    @Test
    void leavesOutWhoHeldNoOfficeThen() {
        assertThat(rows(Rows.role("Clerk", "1970-1980", "1970-1980"), Rows.role("Leader", "now")))
                .isEmpty();
    }

    @Test
    void marksThePeaksOfTheBand() {
        assertThat(OfficeChart.of(TinyBook.complete().edition()).peaks()).hasSize(2);
    }

    private static Bar bar(Role role) {
        return rows(role).get(0);
    }

    private static List<Bar> rows(Role... roles) {
        var book = TinyBook.complete();
        book.add(Rows.inOffice(roles));
        return OfficeChart.of(book.edition()).groups().stream()
                .flatMap(group -> group.rows().stream())
                .filter(row -> row.actor().id().equals("a"))
                .flatMap(row -> row.bars().stream())
                .toList();
    }
}
