package org.explainer.proofreading;

import org.explainer.block.QuotationKind.Extract;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Quotation;
import org.explainer.problem.Problems;

/**
 * Quotations stand in the text word for word as they stand in the data; only apostrophes may
 * differ.
 */
final class VerbatimQuotations implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        manuscript
                .texts()
                .flatMap(text -> text.body().all(Extract.class))
                .forEach(
                        extract ->
                                manuscript
                                        .quotation(extract.quotation())
                                        .map(Quotation::words)
                                        .ifPresent(words -> check(extract, words, problems)));
    }

    private static void check(Extract extract, String words, Problems problems) {
        if (!plain(words).equals(plain(extract.words()))) {
            problems.error(
                    extract.place(),
                    "the quotation " + extract.quotation() + " is not verbatim",
                    "write: " + words);
        }
    }

    private static String plain(String words) {
        return words.replace("&#8217;", "'").replace('’', '\'').replaceAll("\\s+", " ").strip();
    }
}
