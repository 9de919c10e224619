package org.explainer.proofreading;

import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Essay;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** The data say which essay is explained: citations and feeds are made of it. */
final class OneEssay implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        int essays = manuscript.library().rows(Essay.class).size();
        if (essays != 1 && manuscript.library().isComplete(Essay.class)) {
            problems.error(
                    new Place("content/data/essay.yaml", 0),
                    essays == 0
                            ? "the book names no essay"
                            : "the book names " + essays + " essays",
                    "give one row: id, title, authors, journal, published, online, url");
        }
    }
}
