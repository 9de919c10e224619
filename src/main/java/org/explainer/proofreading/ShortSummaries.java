package org.explainer.proofreading;

import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.text.Chapter;
import org.explainer.problem.Problems;

/** A chapter's summary has at most 60 words. */
final class ShortSummaries implements Rule {

    private static final int LONGEST = 60;

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        for (Chapter chapter : manuscript.chapters()) {
            int words = chapter.summary().split("\\s+").length;
            if (words > LONGEST) {
                problems.error(
                        chapter.place(),
                        "the summary has " + words + " words",
                        "cut it to " + LONGEST);
            }
        }
    }
}
