package org.explainer.manuscript.data;

import java.util.List;

/** A row of a ledger: what somebody holds, and what is said for it and against it. */
public sealed interface LedgerRow extends Entry permits Claim, Premise {

    /** How templates call its kind: {@code claim}. */
    default String kind() {
        return Entry.word(getClass());
    }

    /** As it is shown wherever it is shown: with the date for which it was said. */
    String text();

    Exchange exchange();

    /** Ids of rows that it has taken in: links to them lead to it. */
    List<String> formerly();

    /** The date for which it was said, as printed; may be empty. */
    String asOf();

    /** The verdict, a word of {@code words.properties}. */
    String status();

    /** {@code text} with its date in brackets, before the stop; as it is where it has the date. */
    static String dated(String text, String asOf) {
        if (asOf.isEmpty() || text.contains(asOf)) {
            return text;
        }
        return text.endsWith(".")
                ? text.substring(0, text.length() - 1) + " (" + asOf + ")."
                : text + " (" + asOf + ")";
    }
}
