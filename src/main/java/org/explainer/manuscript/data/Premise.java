package org.explainer.manuscript.data;

import java.util.List;

/**
 * One row of the ledger of those who hold against the essay.
 *
 * @param speaker id of the person who holds it
 * @param chapter id of the chapter in which the book meets it
 * @param text with its date, if it has one
 * @param claims ids of the claims that it stands against
 */
public record Premise(
        String id,
        String speaker,
        String chapter,
        String text,
        List<String> claims,
        Exchange exchange,
        String asOf,
        String status,
        Origin origin)
        implements LedgerRow {
    public Premise {
        text = LedgerRow.dated(text, asOf);
        claims = List.copyOf(claims);
    }
}
