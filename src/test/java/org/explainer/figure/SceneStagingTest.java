package org.explainer.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.explainer.Texts;
import org.explainer.block.StepKind.Step;
import org.explainer.manuscript.data.PartialDate;
import org.junit.jupiter.api.Test;

/** Steps of 2003, of November 2004 and of 18 March 2014. */
class SceneStagingTest {

    private final SceneStaging staging =
            new SceneStaging(
                    Stream.of("2003", "2004-11", "2014-03-18")
                            .map(SceneStagingTest::step)
                            .toList());

    @Test
    void showsWhatHadHappenedByTheDayOfAStep() {
        assertThat(from("1999-03-12")).isEqualTo(1);
        assertThat(from("2003-12-31")).isEqualTo(1);
        assertThat(from("2004-03-29")).isEqualTo(2);
        assertThat(from("2014-02-27")).isEqualTo(3);
    }

    @Test
    void showsNoLaterFact() {
        assertThat(from("2014-03-19")).isEqualTo(4);
        assertThat(from("2022")).isEqualTo(4);
    }

    /** What happened in some month of 2004 may not have happened by November. */
    @Test
    void waitsUntilAVagueDateIsCertain() {
        assertThat(from("2004")).isEqualTo(3);
        assertThat(from("2004-11")).isEqualTo(2);
    }

    @Test
    void tellsInWhichStepsAnEventStandsOut() {
        assertThat(staging.in("of-2004-11")).isEqualTo("2");
        assertThat(staging.beside("near")).isEqualTo("1 2 3");
        assertThat(staging.in("near")).isEmpty();
    }

    private int from(String date) {
        return staging.from(new PartialDate(date));
    }

    private static Step step(String day) {
        return new Step(
                "A step",
                new PartialDate(day),
                List.of("of-" + day),
                List.of("near"),
                List.of(),
                List.of(),
                "",
                Texts.HERE);
    }
}
