package org.explainer.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.block.StepKind.Step;
import org.explainer.figure.StagedSteps.Stretch;
import org.explainer.manuscript.data.PartialDate;
import org.junit.jupiter.api.Test;

/** Two members since 1949, two more on 29 March 2004, one more after the essay of 2022. */
class StagedStepsTest {

    private final StagedSteps climb = climb("2000", "2004-03-28", "2004-03-29", "2021");

    @Test
    void findsTheFirstStepWithAllThatHadJoinedBefore() {
        assertThat(climb.stretches().get(0))
                .isEqualTo(new Stretch("M0 1000H0V500", 2, "0.00", "50.00"));
    }

    @Test
    void risesInTheStepOnWhoseDayTheyHadJoined() {
        assertThat(climb.stretches()).extracting(Stretch::members).containsExactly(2, 2, 4, 4);
        assertThat(climb.stretches().get(1).path()).isEqualTo("M0 500");
        assertThat(climb.stretches().get(2).path()).isEqualTo("M0 500H184V0");
    }

    @Test
    void knowsNoRoundLaterThanTheEssay() {
        assertThat(climb("2000", "2024").stretches())
                .extracting(Stretch::members)
                .containsExactly(2, 4);
    }

    @Test
    void namesEveryTenthYear() {
        assertThat(climb.years())
                .extracting(StagedSteps.Tenth::year)
                .containsExactly(2000, 2010, 2020);
    }

    private static StagedSteps climb(String... days) {
        List<Step> steps = Stream.of(days).map(StagedStepsTest::step).toList();
        return StagedSteps.of(TinyBook.complete().edition(), new SceneStaging(steps));
    }

    private static Step step(String day) {
        return new Step(
                "A step",
                new PartialDate(day),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                Texts.HERE);
    }
}
