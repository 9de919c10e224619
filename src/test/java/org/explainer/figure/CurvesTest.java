package org.explainer.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.explainer.Rows;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.block.ChartKind.LineChart;
import org.explainer.figure.Curves.Level;
import org.explainer.figure.Curves.Mark;
import org.explainer.figure.Curves.Point;
import org.junit.jupiter.api.Test;

/** The tiny book's band has peaks in 2003 and November 2004 and a round in March 1999. */
class CurvesTest {

    private final TinyBook book = TinyBook.complete();

    @Test
    void joinsWhatHasOneGroupAlone() {
        Curves curves = drawn("Who", "2000|Ada|10", "2001|Ben|20", "2002|Ada|30");

        assertThat(curves.curves().get(0).path()).matches("M\\d+ \\d+L\\d+ \\d+");
        assertThat(curves.curves().get(0).points()).hasSize(3);
    }

    @Test
    void joinsAllWhereThereIsNoGroup() {
        assertThat(drawn("", "2000|Ada|10", "2001|Ben|20", "2002|Ada|30").curves().get(0).path())
                .matches("M\\d+ \\d+L\\d+ \\d+L\\d+ \\d+");
    }

    @Test
    void drawsNothingWhereThereIsNoFigure() {
        assertThat(drawn("", "2000|Ada|10", "2001|Ben|", "2002|Ada|30").curves().get(0).points())
                .extracting(Point::value)
                .containsExactly("10", "30");
    }

    @Test
    void beginsItsScaleAtZeroAndGoesUpInRoundNumbers() {
        Curves curves = drawn("", "2000|Ada|1200.5", "2001|Ben|3100");

        assertThat(curves.grounded()).isTrue();
        assertThat(curves.levels())
                .extracting(Level::value)
                .containsExactly("0", "1,000", "2,000", "3,000", "4,000");
    }

    @Test
    void saysWhereItsScaleBeginsElsewhere() {
        Curves curves =
                Curves.of(
                        with("2000|Ada|70", "2001|Ben|90").edition(),
                        chart("", new BigDecimal(50)));

        assertThat(curves.grounded()).isFalse();
        assertThat(curves.levels())
                .extracting(Level::value)
                .containsExactly("50", "60", "70", "80", "90");
    }

    @Test
    void putsAYearInItsMiddleAndADayWhereItIs() {
        List<Point> points = drawn("", "2000|Ada|1", "2001-12-31|Ben|2").curves().get(0).points();

        assertThat(points.get(0).left()).isEqualTo("25.03");
        assertThat(Double.parseDouble(points.get(1).left())).isBetween(99.0, 100.0);
    }

    @Test
    void marksEventsOfTheBandInItsOwnYearsAlone() {
        assertThat(drawn("", "2001|Ada|1", "2004|Ben|2").events())
                .extracting(mark -> mark.event().id(), Mark::band)
                .containsExactly(tuple("ruby-2003", "peak"), tuple("opal-2004", "peak"));
    }

    private Curves drawn(String by, String... rows) {
        return Curves.of(with(rows).edition(), chart(by, BigDecimal.ZERO));
    }

    private TinyBook with(String... rows) {
        return book.add(Rows.dataset("mills", "Year|Who|Mills", rows));
    }

    private static LineChart chart(String by, BigDecimal floor) {
        return new LineChart("mills", "Mills", List.of("Mills"), by, "mills", floor, Texts.HERE);
    }
}
