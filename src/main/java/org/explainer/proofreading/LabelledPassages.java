package org.explainer.proofreading;

import org.explainer.block.PassageKind.Passage;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.text.Chapter;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Every paragraph of a chapter has a label, and names the sentences that it rests on. */
final class LabelledPassages implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        for (Chapter chapter : manuscript.chapters()) {
            for (Place place : chapter.body().unlabelled()) {
                problems.error(
                        place,
                        "the paragraph does not say what kind of statement it is",
                        "write its label above it, for example [interpretation,seed=54]");
            }
            chapter.body().all(Passage.class).forEach(passage -> check(passage, problems));
        }
    }

    private static void check(Passage passage, Problems problems) {
        boolean outside = passage.label().isAdded();
        if (!outside && passage.seed().isEmpty()) {
            problems.error(
                    passage.place(),
                    "the passage does not say on which sentences it rests",
                    "add seed=…, or label it [outside,sources=…] or [comment]");
        }
        if (outside && !passage.seed().isEmpty()) {
            problems.error(
                    passage.place(),
                    "a passage that is not in the essay names sentences of it",
                    "delete seed=, or change the label");
        }
    }
}
