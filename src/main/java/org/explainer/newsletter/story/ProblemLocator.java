package org.explainer.newsletter.story;

import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Reports what a page holds that no letter can print, at the line where it was written. */
public final class ProblemLocator {

    private final Problems problems;
    private Place here;

    /** {@code start} is where the page as a whole was written. */
    public ProblemLocator(Place start, Problems problems) {
        this.problems = problems;
        this.here = start;
    }

    Place here() {
        return here;
    }

    /** From now on this is the line to report. */
    void setHere(Place place) {
        here = place;
    }

    /** What its author can mend. */
    void report(String message, String hint) {
        problems.error(here, message, hint);
    }

    /** What an author cannot have written otherwise. */
    void fault(String message) {
        problems.fault(here, message);
    }
}
