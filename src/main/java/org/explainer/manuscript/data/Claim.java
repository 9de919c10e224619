package org.explainer.manuscript.data;

import java.util.List;

/**
 * One row of the ledger of claims, which the essay makes.
 *
 * @param formerly ids of rows that it has taken in
 * @param chapter id of the chapter that makes the claim
 * @param seed the sentences of the essay that make it
 * @param type what kind of statement it is
 * @param text with its date, if it has one
 * @param exchange what is said for it, against it, and in answer to that
 * @param asOf the date of {@code text}, as it is printed; empty where it has none
 * @param status the verdict: a word that has a line {@code status.WORD} among the words of the
 *     press
 */
public record Claim(
        String id,
        List<String> formerly,
        String chapter,
        Sentences seed,
        Label type,
        String text,
        Exchange exchange,
        String asOf,
        String status,
        Origin origin)
        implements LedgerRow {
    public Claim {
        formerly = List.copyOf(formerly);
        text = LedgerRow.dated(text, asOf);
    }
}
