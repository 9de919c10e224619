package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.block.SceneKind.Scene;
import org.explainer.block.StepKind.Step;
import org.explainer.block.StepsKind.PlacedSteps;
import org.explainer.manuscript.data.PartialDate;
import org.explainer.manuscript.text.Block;
import org.explainer.manuscript.text.Body;
import org.junit.jupiter.api.Test;

class StagedScenesTest {

    private static final Block FIGURE = new PlacedSteps("", Texts.HERE);

    @Test
    void acceptsAFigureAndStepsInTheOrderOfTheirDays() {
        assertThat(found(FIGURE, step("2003", ""), step("2003", ""), step("2004-11", "EST")))
                .isEmpty();
    }

    @Test
    void reportsASceneWithoutStepsOrFigure() {
        assertThat(found(FIGURE)).singleElement().asString().contains("the scene has no steps");
        assertThat(found(step("2003", "")))
                .singleElement()
                .asString()
                .contains("the scene has no figure");
    }

    @Test
    void reportsAStepThatGoesBack() {
        assertThat(found(FIGURE, step("2004", ""), step("2003", "")))
                .singleElement()
                .asString()
                .contains("day=2003 is earlier than the step before, 2004");
    }

    @Test
    void reportsACountryThatNoMapHas() {
        assertThat(found(FIGURE, step("2004", "ETS")))
                .singleElement()
                .asString()
                .contains("no map has a country \"ETS\"");
    }

    private static List<String> found(Block... inside) {
        List<Block> blocks = new ArrayList<>(List.of(inside));
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= inside.length; i++) {
            text.append(Body.slot(i));
        }
        blocks.add(0, new Scene("A", 0, List.of(), text.toString(), "scene", Texts.HERE));
        return Found.by(
                new StagedScenes(),
                TinyBook.complete().add(Texts.page("map", blocks.toArray(Block[]::new))));
    }

    private static Step step(String day, String country) {
        return new Step(
                "A step",
                new PartialDate(day),
                List.of(),
                List.of(),
                country.isEmpty() ? List.of() : List.of(country),
                List.of(),
                "",
                Texts.HERE);
    }
}
