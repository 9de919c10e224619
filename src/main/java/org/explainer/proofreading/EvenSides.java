package org.explainer.proofreading;

import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.teaching.Plan;
import org.explainer.manuscript.teaching.Slide;
import org.explainer.problem.Problems;

/**
 * Two sides that a class is shown have as many words, within a tenth of the longer; a few words may
 * differ by three.
 */
final class EvenSides implements Rule {

    private static final int FEW = 3;

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        manuscript.library().rows(Plan.class).stream()
                .flatMap(Plan::slides)
                .filter(slide -> slide.sides().size() == 2)
                .filter(EvenSides::isRead)
                .forEach(slide -> check(slide, problems));
    }

    /** A side that is missing is reported already. */
    private static boolean isRead(Slide slide) {
        return slide.sides().stream().noneMatch(side -> side.title().isEmpty());
    }

    private static void check(Slide slide, Problems problems) {
        int one = slide.sides().get(0).words();
        int other = slide.sides().get(1).words();
        if (Math.abs(one - other) > Math.max(FEW, Math.max(one, other) / 10)) {
            problems.error(
                    slide.place(),
                    "one side has " + one + " words, the other " + other,
                    "give both as many, within a tenth: a class weighs what it is shown");
        }
    }
}
