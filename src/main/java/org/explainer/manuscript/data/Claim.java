package org.explainer.manuscript.data;

import java.util.List;

/**
 * One row of the ledger of claims, which the essay makes.
 *
 * @param formerly ids of rows that it has taken in
 * @param chapter id of the chapter that makes the claim
 * @param text with its date, if it has one
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
