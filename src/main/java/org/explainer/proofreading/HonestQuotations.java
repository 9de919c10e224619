package org.explainer.proofreading;

import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Portion;
import org.explainer.manuscript.data.Quotation;
import org.explainer.problem.Problems;

/** A quotation lies within its sentence, so that what is printed of where it is cut is true. */
final class HonestQuotations implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        for (Quotation quotation : manuscript.library().rows(Quotation.class)) {
            Portion portion = quotation.portion();
            if (portion.whole() > 0 && portion.last() > portion.whole()) {
                problems.error(
                        quotation.place(),
                        "the quotation %s has the words %d to %d of a sentence of %d"
                                .formatted(
                                        quotation.id(),
                                        portion.first(),
                                        portion.last(),
                                        portion.whole()),
                        "count the sentence, of:, and what stands before the words quoted, from:");
            }
        }
    }
}
