package org.explainer.manuscript.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.Rows;
import org.junit.jupiter.api.Test;

class PlanTest {

    @Test
    void tellsWhenEachOfTwoEqualStepsBegins() {
        var talk = new Plan.Step(10, "Talk.", List.of());
        var steps = List.of(talk, new Plan.Step(15, "Read.", List.of()), talk);
        var lesson = new Plan.Lesson("First", 35, steps, "", Rows.plan(35).place());

        assertThat(List.of(lesson.start(0), lesson.start(1), lesson.start(2)))
                .containsExactly(0, 10, 25);
        assertThat(lesson.planned()).isEqualTo(35);
    }
}
