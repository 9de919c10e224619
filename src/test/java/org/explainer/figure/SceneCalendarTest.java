package org.explainer.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.block.SceneKind.Scene;
import org.explainer.block.StepKind.Step;
import org.explainer.figure.SceneCalendar.Mark;
import org.explainer.manuscript.data.PartialDate;
import org.junit.jupiter.api.Test;

/** Of the Ruby Evening only the year is printed, of the Opal Evening the day. */
class SceneCalendarTest {

    private final SceneCalendar calendar = calendar();

    @Test
    void fadesWhereOnlyTheYearIsKnown() {
        assertThat(calendar.told())
                .extracting(mark -> mark.event().id(), mark -> mark.span().fade())
                .contains(tuple("ruby-2003", "both"));
    }

    @Test
    void drawsSuchAYearAsLongAsItIs() {
        Mark ruby = calendar.told().get(0);

        assertThat(Double.parseDouble(ruby.span().width())).isGreaterThan(20);
    }

    @Test
    void setsOffTheYearsRoundEachStep() {
        assertThat(calendar.windows()).extracting(SceneCalendar.Window::in).containsExactly(1, 2);
        assertThat(calendar.above()).isEqualTo("assembly");
    }

    private static SceneCalendar calendar() {
        var scene = new Scene("A scene", 1, List.of(), "", "scene", Texts.HERE);
        var staging = new Staging(List.of(step("2003", "ruby-2003"), step("2004", "opal-2004")));
        return SceneCalendar.of(TinyBook.complete().edition(), scene, staging);
    }

    private static Step step(String day, String event) {
        return new Step(
                "A step",
                new PartialDate(day),
                List.of(event),
                List.of(),
                List.of(),
                List.of(),
                "",
                Texts.HERE);
    }
}
