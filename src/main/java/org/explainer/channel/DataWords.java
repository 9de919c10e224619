package org.explainer.channel;

import java.util.Set;
import java.util.stream.Stream;
import org.explainer.edition.Edition;
import org.explainer.manuscript.data.Claim;
import org.explainer.manuscript.data.Entry;
import org.explainer.manuscript.data.LedgerRow;
import org.explainer.manuscript.data.Premise;
import org.explainer.problem.Nearest;
import org.explainer.problem.Problems;
import org.explainer.template.Strings;

/**
 * The words of the data that pages print through {@code words.properties}. Each book has its own,
 * so only a channel can tell a slip, and tells it at its row.
 */
public final class DataWords {

    private final Strings strings;
    private final Problems problems;

    private DataWords(Strings strings, Problems problems) {
        this.strings = strings;
        this.problems = problems;
    }

    /** Reports words that {@code strings} does not have. */
    public static void check(Edition edition, Strings strings, Problems problems) {
        var words = new DataWords(strings, problems);
        Stream.<Class<? extends LedgerRow>>of(Claim.class, Premise.class)
                .flatMap(ledger -> edition.library().rows(ledger).stream())
                .forEach(row -> words.check(row, "status", row.status()));
    }

    private void check(Entry row, String key, String word) {
        Set<String> known = strings.under(key + ".");
        if (!known.contains(word)) {
            problems.error(
                    row.place(),
                    key + " \"" + word + "\" is not known",
                    Nearest.hint(
                            word,
                            known,
                            "write one of %s, or add %s.%s=… to words.properties"
                                    .formatted(String.join(", ", known), key, word)));
        }
    }
}
