package org.explainer.manuscript.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartialDateTest {

    @Test
    void meansItsFirstDay() {
        assertThat(new PartialDate("2004-11-22").firstDay()).isEqualTo("2004-11-22");
        assertThat(new PartialDate("2004-11").firstDay()).isEqualTo("2004-11-01");
        assertThat(new PartialDate("2004").firstDay()).isEqualTo(LocalDate.of(2004, 1, 1));
    }

    @Test
    void canMeanAnythingUpToItsLastDay() {
        assertThat(new PartialDate("2004-11-22").lastDay()).isEqualTo("2004-11-22");
        assertThat(new PartialDate("2004-02").lastDay()).isEqualTo("2004-02-29");
        assertThat(new PartialDate("2004").lastDay()).isEqualTo("2004-12-31");
    }

    @Test
    void isEmptyForADayThatTheCalendarLacks() {
        assertThat(PartialDate.of("2003-02-29")).isEmpty();
        assertThat(PartialDate.of("2004-02-29")).isPresent();
        assertThat(PartialDate.of("2004-13")).isEmpty();
    }

    @Test
    void isEmptyForAnythingElse() {
        assertThat(
                        Stream.of("", "04", "2004-1-2", "22.11.2004", "2004-11-22T10:00", " 2004")
                                .flatMap(text -> PartialDate.of(text).stream()))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate("soon"));
    }

    @Test
    void growsEvenlyThroughTheYear() {
        assertThat(new PartialDate("2004").inYears()).isEqualTo(2004.0);
        assertThat(new PartialDate("2004-07-02").inYears()).isCloseTo(2004.5, within(0.002));
        assertThat(new PartialDate("2004-12-31").inYears()).isLessThan(2005.0);
    }

    /** ISO 8601 has a year 0, which people call 1 BC. */
    @Test
    void readsYearsBeforeTheFirst() {
        assertThat(PartialDate.of("44 BC")).contains(new PartialDate("-0043"));
        assertThat(PartialDate.of("0044-03-15 BC")).contains(new PartialDate("-0043-03-15"));
        assertThat(PartialDate.of("1-12 bc")).contains(new PartialDate("0000-12"));
        assertThat(PartialDate.of("44-13 BC")).isEmpty();
        assertThat(PartialDate.of("44BC")).isEmpty();
        assertThat(new PartialDate("-0043-03").lastDay()).isEqualTo(LocalDate.of(-43, 3, 31));
        assertThat(new PartialDate("-0043").inYears()).isEqualTo(-43.0);
    }

    @Test
    void hasAYearAndAMonth() {
        var ides = new PartialDate("-0043-03-15");
        assertThat(ides.year().text()).isEqualTo("-0043");
        assertThat(ides.toMonth().text()).isEqualTo("-0043-03");
        assertThat(ides.month()).isEqualTo("03");
        assertThat(PartialDate.ofYear(0).toMonth().text()).isEqualTo("0000");
        assertThat(PartialDate.ofYear(0).month()).isEmpty();
        assertThat(PartialDate.of(LocalDate.of(-43, 3, 15))).isEqualTo(ides);
    }

    @Test
    void sortsYearsBeforeTheFirstBeforeAllOthers() {
        assertThat(
                        Stream.of("0001", "-0043-03", "0000", "-0043", "-0099", "2004")
                                .map(PartialDate::new)
                                .sorted())
                .extracting(PartialDate::toString)
                .containsExactly("-0099", "-0043", "-0043-03", "0000", "0001", "2004");
    }

    @Test
    void sortsAYearBeforeItsMonthsAndAMonthBeforeItsDays() {
        assertThat(
                        Stream.of("2004-11-22", "2005", "2004-11", "2004")
                                .map(PartialDate::new)
                                .sorted())
                .extracting(PartialDate::toString)
                .containsExactly("2004", "2004-11", "2004-11-22", "2005");
    }
}
