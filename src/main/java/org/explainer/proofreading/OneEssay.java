package org.explainer.proofreading;

import org.explainer.manuscript.Manuscript;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** The data say which essay is explained: citations and feeds are made of it. */
final class OneEssay implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        int essays = manuscript.library().essays().size();
        if (essays != 1 && !manuscript.unread().contains("data/essay.yaml")) {
            problems.error(
                    new Place("content/data/essay.yaml", 0),
                    essays == 0
                            ? "the book names no essay"
                            : "the book names " + essays + " essays",
                    "give one row: id, title, authors, journal, published, online, url");
        }
    }
}
