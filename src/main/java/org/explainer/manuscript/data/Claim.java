package org.explainer.manuscript.data;

/**
 * One row of the ledger of claims, which the essay makes.
 *
 * @param chapter id of the chapter that makes the claim
 * @param text with its date, if it has one
 */
public record Claim(
        String id,
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
        text = LedgerRow.dated(text, asOf);
    }
}
