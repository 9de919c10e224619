package org.explainer.proofreading;

import org.explainer.manuscript.Manuscript;
import org.explainer.problem.Problems;

/** One thing that a proofreader looks for in the whole manuscript. */
@FunctionalInterface
public interface Rule {
    void check(Manuscript manuscript, Problems problems);
}
