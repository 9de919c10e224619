package org.explainer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.explainer.block.MacroCall.Form;
import org.explainer.block.StepKind.Step;
import org.explainer.manuscript.data.PartialDate;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class StepKindTest {

    private final Problems problems = new Problems();

    @Test
    void readsItsDayAndWhatItShows() {
        Step step =
                new StepKind()
                        .read(
                                call(
                                        "scene",
                                        Map.of(
                                                "day",
                                                "2004-11",
                                                "events",
                                                "opal-2004, b",
                                                "countries",
                                                "EST")),
                                problems)
                        .orElseThrow();

        assertThat(step.day()).isEqualTo(new PartialDate("2004-11"));
        assertThat(step.events()).isEqualTo(List.of("opal-2004", "b"));
        assertThat(step.countries()).containsExactly("EST");
        assertThat(step.references()).hasSize(2);
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void standsInASceneAndHasADay() {
        new StepKind().read(call("", Map.of("day", "2004")), problems);
        new StepKind().read(call("scene", Map.of()), problems);
        new StepKind().read(call("scene", Map.of("day", "spring")), problems);

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: [step] stands in no scene
                            write it as [step,day=2004-11-22] above a block, inside a [scene]""",
                        """
                        content/chapters/first.adoc:7: error: [step] has no day
                            say as of when the figures stand: day=2004-11-22, day=2004-11 or day=2004""",
                        """
                        content/chapters/first.adoc:7: error: day="spring" is no date
                            say as of when the figures stand: day=2004-11-22, day=2004-11 or day=2004""");
    }

    private static MacroCall call(String inside, Map<String, String> options) {
        return new MacroCall(
                Form.STYLE,
                "step",
                "",
                options,
                "Kelm",
                "<p>It.</p>",
                "It.",
                inside,
                "",
                Calls.HERE);
    }
}
