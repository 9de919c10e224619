package org.explainer.manuscript.data;

import java.util.List;

/**
 * One row of the claims ledger.
 *
 * @param chapter id of the chapter that makes the claim
 * @param support what the essay offers for it
 * @param counterpoint the best that has been said against it or beside it
 * @param asOf the date for which the claim was made, as printed; may be empty
 */
public record Claim(
        String id,
        String chapter,
        Sentences seed,
        Label type,
        String text,
        String support,
        String counterpoint,
        List<String> counterSources,
        String asOf,
        String status,
        Origin origin)
        implements Entry {
    public Claim {
        counterSources = List.copyOf(counterSources);
    }
}
