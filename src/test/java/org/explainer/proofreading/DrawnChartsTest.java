package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.explainer.Rows;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.block.ChartKind.LineChart;
import org.junit.jupiter.api.Test;

class DrawnChartsTest {

    private final TinyBook book = TinyBook.complete().add(Rows.provenance("mills", true));

    @Test
    void acceptsDatesAndNumbersAndEmptyCells() {
        rows("2000|1.5", "2001-06|", "2001-07-01|30");
        draw("Mills");

        assertThat(Found.by(new DrawnCharts(), book)).isEmpty();
    }

    @Test
    void reportsRowsThatCannotBeDrawn() {
        rows("before 2000|1", "2001|many", "2002|-3");
        draw("Mills");

        assertThat(Found.by(new DrawnCharts(), book))
                .containsExactly(
                        """
                        content/data/mills.csv:2: error: the row begins with "before 2000", which is no date
                            write 2004-11-22, 2004-11 or 2004 there, for a chart is drawn from it""",
                        """
                        content/data/mills.csv:3: error: the row "2001" has "many" under "Mills"
                            write a bare number from 0 up, such as 62.8, or leave the cell empty""",
                        """
                        content/data/mills.csv:4: error: the row "2002" has "-3" under "Mills"
                            write a bare number from 0 up, such as 62.8, or leave the cell empty""");
    }

    @Test
    void reportsAColumnThatIsMissing() {
        rows("2000|1");
        draw("Mils");

        assertThat(Found.by(new DrawnCharts(), book))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: the data set mills has no column "Mils"
                            did you mean "Mills"?""");
    }

    @Test
    void reportsMoreLinesThanCanBeToldApart() {
        rows("2000|1");
        draw("Mills", "Mills", "Mills", "Mills");

        assertThat(Found.by(new DrawnCharts(), book))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: the chart has 4 lines
                            draw 3 at most; the table has them all""");
    }

    @Test
    void reportsFiguresOfWhichNobodySaysWhatTheyCannotTell() {
        rows("2000|1");
        book.withoutRow("mills").add(Rows.dataset("mills", "Year|Mills", "2000|1"));
        draw("Mills");

        assertThat(Found.by(new DrawnCharts(), book))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: nothing says what the figures of mills cannot tell
                            add a row with its id and its limits to content/data/provenance.yaml""");
    }

    private void rows(String... rows) {
        book.add(Rows.dataset("mills", "Year|Mills", rows));
    }

    private void draw(String... lines) {
        book.replace(
                Texts.page(
                        "timeline",
                        new LineChart(
                                "mills",
                                "Mills",
                                List.of(lines),
                                "",
                                "mills",
                                BigDecimal.ZERO,
                                Texts.HERE)));
    }
}
