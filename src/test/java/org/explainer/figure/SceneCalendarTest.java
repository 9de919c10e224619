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

    @Test
    void keepsTheNamesOfEventsBesideApart() {
        var calendar = beside("round-1999", "ruby-2003", "opal-2004");

        assertThat(calendar.aside(0)).isBetween(60, 110);
        assertThat(calendar.aside(1)).as("nothing comes after it").isZero();
    }

    @Test
    void movesNoNameBeyondTheLine() {
        assertThat(beside("opal-2004", "round-1999", "ruby-2003").aside(0)).isZero();
    }

    private static SceneCalendar beside(String told, String... events) {
        var scene = new Scene("A scene", 1, List.of(), "", "scene", Texts.HERE);
        var steps = List.of(step("1995", List.of(told), List.of(events)));
        return SceneCalendar.of(TinyBook.complete().edition(), scene, new SceneStaging(steps));
    }

    private static SceneCalendar calendar() {
        var scene = new Scene("A scene", 1, List.of(), "", "scene", Texts.HERE);
        var staging =
                new SceneStaging(List.of(step("2003", "ruby-2003"), step("2004", "opal-2004")));
        return SceneCalendar.of(TinyBook.complete().edition(), scene, staging);
    }

    private static Step step(String day, String event) {
        return step(day, List.of(event), List.of());
    }

    private static Step step(String day, List<String> events, List<String> beside) {
        return new Step(
                "A step",
                new PartialDate(day),
                events,
                beside,
                List.of(),
                List.of(),
                "",
                Texts.HERE);
    }
}
