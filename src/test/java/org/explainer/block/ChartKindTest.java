package org.explainer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.block.ChartKind.LineChart;
import org.explainer.manuscript.data.Dataset;
import org.explainer.manuscript.data.Reference;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class ChartKindTest {

    private final Problems problems = new Problems();

    @Test
    void readsLinesUnitGroupAndFloor() {
        var options = Map.of("lines", "Mills | Looms", "unit", "mills", "by", "Who", "floor", "5");

        LineChart chart =
                new ChartKind()
                        .read(Calls.macro("chart", "mills", options), problems)
                        .orElseThrow();

        assertThat(chart)
                .isEqualTo(
                        new LineChart(
                                "mills",
                                "A <em>caption</em>",
                                List.of("Mills", "Looms"),
                                "Who",
                                "mills",
                                new BigDecimal(5),
                                Calls.HERE));
        assertThat(chart.references())
                .containsExactly(new Reference(Dataset.class, "mills", Calls.HERE));
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void needsLinesAndAUnit() {
        assertThat(new ChartKind().read(Calls.macro("chart", "mills", Map.of()), problems))
                .isEmpty();

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: chart:: has no lines
                            write it as chart::NAME[lines="A|B",unit="thousands"]""",
                        """
                        content/chapters/first.adoc:7: error: chart:: has no unit
                            write it as chart::NAME[lines="A|B",unit="thousands"]""");
    }

    @Test
    void beginsItsScaleAtANumber() {
        new ChartKind()
                .read(
                        Calls.macro(
                                "chart",
                                "mills",
                                Map.of("lines", "Mills", "unit", "mills", "floor", "low")),
                        problems);

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: floor="low" is no number
                            write where the scale begins, such as floor=50, or leave it out for zero""");
    }

    @Test
    void printsADrawingATableAndWhatTheFiguresCannotTell() throws IOException {
        TinyBook book =
                TinyBook.complete()
                        .add(
                                Rows.dataset(
                                        "mills",
                                        "Year|Who|Mills|Looms",
                                        "1998|Ada|120|",
                                        "2001-06|Ben|80|10",
                                        "2004|Ada|200|30"))
                        .add(Rows.provenance("mills", true));

        Printing.assertPrints("chart/two-lines", chart("0"), book);
        Printing.assertPrints("chart/floor", chart("5"), book);
    }

    @Test
    void offersNoFileWhereNobodyMayHaveIt() throws IOException {
        TinyBook book =
                TinyBook.complete()
                        .add(Rows.dataset("mills", "Year|Who|Mills|Looms", "1998|Ada|120|8"))
                        .add(Rows.provenance("mills", false));

        Printing.assertPrints("chart/kept-back", chart("0"), book);
    }

    private static LineChart chart(String floor) {
        return new LineChart(
                "mills",
                "Mills &amp; <em>looms</em>",
                List.of("Mills", "Looms"),
                "Who",
                "in use",
                new BigDecimal(floor),
                Calls.HERE);
    }
}
