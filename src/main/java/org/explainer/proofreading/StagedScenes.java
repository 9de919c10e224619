package org.explainer.proofreading;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.explainer.block.SceneKind.Scene;
import org.explainer.block.StepKind.Step;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Boundary;
import org.explainer.manuscript.text.Block;
import org.explainer.manuscript.text.Body;
import org.explainer.problem.Nearest;
import org.explainer.problem.Problems;
import org.explainer.template.Nest;

/** A scene holds a figure or more and then its steps, each of a later day than the one before. */
final class StagedScenes implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        Set<String> countries = new TreeSet<>();
        for (Boundary boundary : manuscript.library().rows(Boundary.class)) {
            boundary.sides().forEach(area -> countries.add(Boundary.country(area)));
        }
        manuscript
                .texts()
                .forEach(
                        text ->
                                text.body()
                                        .all(Scene.class)
                                        .forEach(
                                                scene ->
                                                        check(
                                                                scene,
                                                                text.body(),
                                                                countries,
                                                                problems)));
    }

    private static void check(Scene scene, Body body, Set<String> countries, Problems problems) {
        List<Block> inside = Nest.of(scene, body).inside();
        List<Step> steps =
                inside.stream().filter(Step.class::isInstance).map(Step.class::cast).toList();
        if (steps.isEmpty() || inside.get(0) instanceof Step) {
            problems.error(
                    scene.place(),
                    steps.isEmpty() ? "the scene has no steps" : "the scene has no figure",
                    "write a figure, such as map::NAME[], and below it a [step] for each change");
            return;
        }
        for (int i = 1; i < steps.size(); i++) {
            checkOrder(steps.get(i - 1), steps.get(i), problems);
        }
        steps.forEach(step -> checkCountries(step, countries, problems));
    }

    private static void checkOrder(Step before, Step step, Problems problems) {
        if (step.day().lastDay().isBefore(before.day().lastDay())) {
            problems.error(
                    step.place(),
                    "day=" + step.day() + " is earlier than the step before, " + before.day(),
                    "put the steps in the order of their days, for a figure shows no later fact");
        }
    }

    private static void checkCountries(Step step, Set<String> known, Problems problems) {
        for (String code : step.countries()) {
            if (!known.contains(code)) {
                problems.error(
                        step.place(),
                        "no map has a country \"" + code + "\"",
                        Nearest.hint(
                                code,
                                known,
                                "write codes of content/data/boundaries.yaml, such as CHE"));
            }
        }
    }
}
