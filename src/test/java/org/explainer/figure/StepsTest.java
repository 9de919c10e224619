package org.explainer.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.figure.Steps.Flag;
import org.explainer.figure.Steps.Mark;
import org.junit.jupiter.api.Test;

/** The tiny book's essay is of 22 February 2022; its rounds are of 1949, 2004 and 2023. */
class StepsTest {

    private final TinyBook book = TinyBook.complete();

    @Test
    void stepsUpInEachRoundAndGoesOnFromTheDayOfTheEssay() {
        Steps steps = Steps.of(book.edition());

        assertThat(steps.line())
                .matches("M0 1000H\\d+V667H\\d+V333H\\d+")
                .endsWith("H" + Math.round(10 * Double.parseDouble(steps.essay())));
        assertThat(steps.later())
                .matches("M\\d+ 333H\\d+V167H1000")
                .startsWith("M" + Math.round(10 * Double.parseDouble(steps.essay())));
        assertThat(steps.members()).isEqualTo(4);
    }

    @Test
    void goesOnLevelWhereNothingFollowed() {
        Steps steps = Steps.of(book.withoutRow("round-2023").edition());

        assertThat(steps.after()).isEmpty();
        assertThat(steps.later()).matches("M9\\d\\d 200H1000");
    }

    @Test
    void keepsApartWhatFollowedTheEssay() {
        Steps steps = Steps.of(book.edition());

        assertThat(steps.before())
                .extracting(flag -> flag.round().id())
                .containsExactly("round-1949", "round-2004");
        assertThat(steps.after())
                .extracting(flag -> flag.round().id(), Flag::left, Flag::anchor)
                .containsExactly(tuple("round-2023", steps.essay(), "end"));
    }

    @Test
    void countsARoundOfTheEssaysOwnDayAsBeforeIt() {
        book.add(Rows.round("2022-02-22", 5, "essay", "FIN"));

        assertThat(Steps.of(book.edition()).before()).hasSize(3);
    }

    @Test
    void hangsEarlyFlagsBelowTheLineAndLaterOnesAboveIt() {
        book.add(Rows.round("1952-02-18", 3, "context", "GRC"));
        List<Flag> flags = Steps.of(book.edition()).before();

        assertThat(flags).extracting(Flag::anchor).containsExactly("start", "start", "end");
        assertThat(baseline(flags.get(0))).isGreaterThan(baseline(flags.get(1)));
        assertThat(baseline(flags.get(1))).isGreaterThan(foot(flags.get(1)));
        assertThat(baseline(flags.get(2))).isLessThan(foot(flags.get(2)));
    }

    @Test
    void setsNoFlagAcrossAnother() {
        for (int year = 2005; year < 2020; year += 2) {
            book.add(Rows.round(year + "-04-01", year - 2000, "context", "ALB"));
        }
        List<Flag> flags = Steps.of(book.edition()).before();

        assertThat(IntStream.range(2, flags.size()))
                .allSatisfy(
                        i ->
                                assertThat(baseline(flags.get(i - 1)) - baseline(flags.get(i)))
                                        .isGreaterThanOrEqualTo(1.61));
    }

    @Test
    void tellsTheCountBesideLongStepsOnly() {
        book.add(Rows.round("1952-02-18", 3, "context", "GRC"));

        assertThat(Steps.of(book.edition()).counts())
                .extracting(Mark::text)
                .containsExactly("3", "4");
    }

    @Test
    void namesEveryTenthYear() {
        assertThat(Steps.of(book.edition()).years())
                .extracting(Mark::text)
                .startsWith("1950", "1960")
                .endsWith("2020");
    }

    private static double baseline(Flag flag) {
        return Double.parseDouble(flag.baseline());
    }

    private static double foot(Flag flag) {
        return Double.parseDouble(flag.foot());
    }
}
