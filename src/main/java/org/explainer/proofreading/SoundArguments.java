package org.explainer.proofreading;

import java.util.TreeSet;
import org.explainer.block.ArgumentKind.PlacedArgument;
import org.explainer.edition.Reasons;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Dataset;
import org.explainer.problem.Problems;

/** What an argument map is drawn from says what supports what, each claim once, in no circle. */
final class SoundArguments implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        var drawn = new TreeSet<String>();
        manuscript
                .texts()
                .flatMap(text -> text.body().all(PlacedArgument.class))
                .forEach(map -> drawn.add(map.dataset()));
        manuscript.library().rows(Dataset.class).stream()
                .filter(dataset -> drawn.contains(dataset.id()))
                .forEach(dataset -> check(dataset, problems));
    }

    private static void check(Dataset dataset, Problems problems) {
        var reasons = Reasons.of(dataset);
        if (reasons.isEmpty()) {
            problems.error(
                    dataset.place(),
                    "no argument map can be drawn from " + dataset.id(),
                    "it needs a column \"claim\" and a column \"supports\", with claims' ids");
            return;
        }
        for (Reasons.Step step : reasons.get().steps()) {
            check(step, reasons.get(), problems);
        }
    }

    private static void check(Reasons.Step step, Reasons reasons, Problems problems) {
        var first = reasons.next(step.claim()).orElse(step);
        if (!first.equals(step)) {
            problems.error(
                    step.place(),
                    step.claim() + " supports something already, at " + first.place(),
                    "keep the row where it counts most: a map shows each claim once");
            return;
        }
        var circle = reasons.circle(step);
        if (!circle.isEmpty()) {
            problems.error(
                    step.place(),
                    step.claim() + " supports itself: " + String.join(" > ", circle),
                    "take one of these rows out");
        }
    }
}
