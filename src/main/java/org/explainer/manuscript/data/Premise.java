package org.explainer.manuscript.data;

import java.util.List;
import java.util.stream.Stream;

/**
 * One row of the ledger of those who hold against the essay.
 *
 * @param formerly ids of rows that it has taken in
 * @param speaker id of the person who holds it
 * @param with ids of those who hold it together with the speaker
 * @param chapter id of the chapter in which the book meets it
 * @param text with its date, if it has one
 * @param claims ids of the claims that it stands against
 */
public record Premise(
        String id,
        List<String> formerly,
        String speaker,
        List<String> with,
        String chapter,
        String text,
        List<String> claims,
        Exchange exchange,
        String asOf,
        String status,
        Origin origin)
        implements LedgerRow {
    public Premise {
        formerly = List.copyOf(formerly);
        text = LedgerRow.dated(text, asOf);
        with = List.copyOf(with);
        claims = List.copyOf(claims);
    }

    /** The ids of all who hold it, the speaker's first. */
    public List<String> holders() {
        return Stream.concat(Stream.of(speaker), with.stream()).toList();
    }
}
