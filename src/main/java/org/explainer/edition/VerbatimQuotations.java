package org.explainer.edition;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import org.explainer.block.QuotationKind.Extract;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.Quotation;
import org.explainer.problem.Problems;

/**
 * Quotations stand in the text word for word as they stand in the data; only apostrophes may
 * differ.
 */
final class VerbatimQuotations implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        Map<String, String> permitted =
                manuscript.library().quotations().stream()
                        .collect(toMap(Quotation::id, Quotation::words, (one, other) -> one));
        manuscript
                .texts()
                .flatMap(text -> text.body().all(Extract.class))
                .filter(extract -> permitted.containsKey(extract.quotation()))
                .forEach(extract -> check(extract, permitted, problems));
    }

    private static void check(Extract extract, Map<String, String> permitted, Problems problems) {
        String words = permitted.getOrDefault(extract.quotation(), "");
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
