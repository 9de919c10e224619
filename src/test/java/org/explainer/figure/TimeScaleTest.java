package org.explainer.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import org.explainer.figure.TimeScale.Cell;
import org.explainer.manuscript.data.Days;
import org.explainer.manuscript.data.PartialDate;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

    private static final PartialDate ESSAY = new PartialDate("2022-02-22");

    private final TimeScale months = scale("2004-03-01", "2005-02-28");

    @Test
    void givesEveryDayTheSameWidth() {
        assertThat(months.at(LocalDate.of(2004, 3, 1))).isZero();
        assertThat(months.at(LocalDate.of(2005, 3, 1))).isEqualTo(100);
        assertThat(months.at(LocalDate.of(2004, 3, 2))).isEqualTo(100 / 365.0);
    }

    @Test
    void putsWhatLiesBeyondOnTheEdge() {
        assertThat(months.at(LocalDate.of(1949, 4, 4))).isZero();
        assertThat(months.at(LocalDate.of(2022, 2, 24))).isEqualTo(100);
    }

    @Test
    void takesTheMiddleOfWhatADateCanMean() {
        double april = months.at(LocalDate.of(2004, 4, 1));
        double may = months.at(LocalDate.of(2004, 5, 1));

        assertThat(months.at(new PartialDate("2004-04")))
                .isCloseTo((april + may) / 2, within(1e-9));
    }

    @Test
    void isCutIntoMonths() {
        assertThat(months.cells()).hasSize(12);
        assertThat(months.cells().get(0))
                .isEqualTo(new Cell("0.00", "8.49", new PartialDate("2004-03"), false));
        assertThat(months.cells()).extracting(Cell::spare).startsWith(false, true, true, false);
        assertThat(months.weeks()).isEmpty();
    }

    @Test
    void showsWeeksFromTheirMondaysWhereMonthsAreFew() {
        assertThat(scale("2013-11-01", "2014-02-28").weeks())
                .hasSize(17)
                .extracting(week -> week.date().text())
                .startsWith("2013-11-04", "2013-11-11");
    }

    @Test
    void isCutIntoFiveYearsWhereItIsLong() {
        assertThat(scale("1991-01-01", "2004-12-31").cells())
                .extracting(cell -> cell.date().text())
                .containsExactly("1990", "1995", "2000");
        assertThat(scale("1991-01-01", "2004-12-31").cells().get(0).left()).isEqualTo("0.00");
    }

    /** As there is no year 0, 5 BC is followed by 1 and 1 by 5. */
    @Test
    void countsYearsFromTheFirstOfTheEraInBothDirections() {
        var scale = new TimeScale(new Days(LocalDate.of(-11, 1, 1), LocalDate.of(11, 12, 31)));
        assertThat(scale.cells())
                .extracting(cell -> cell.date().text())
                .containsExactly("-0014", "-0009", "-0004", "0001", "0005", "0010");
        assertThat(scale.cells().get(1).left()).isEqualTo("8.69");
    }

    @Test
    void takesLongerStepsThroughCenturies() {
        var scale = new TimeScale(new Days(LocalDate.of(-499, 1, 1), LocalDate.of(1500, 12, 31)));
        assertThat(scale.cells())
                .hasSizeLessThan(43)
                .extracting(cell -> cell.date().text())
                .startsWith("-0499", "-0449")
                .contains("-0049", "0001", "0050", "0100")
                .endsWith("1500");
    }

    @Test
    void knowsWhatCameAfterADayThatIsShown() {
        assertThat(scale("2022-01-01", "2022-12-31").after(ESSAY))
                .contains(new Cell("14.25", "85.75", ESSAY, false));
        assertThat(months.after(ESSAY)).isEmpty();
    }

    private static TimeScale scale(String first, String last) {
        return new TimeScale(new Days(LocalDate.parse(first), LocalDate.parse(last)));
    }
}
