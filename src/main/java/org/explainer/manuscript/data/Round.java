package org.explainer.manuscript.data;

import java.util.List;

/**
 * A day on which members joined, or founded what they joined.
 *
 * @param date when the last instrument of accession was deposited; of the founding, the signature
 * @param countries names as printed
 * @param codes the same countries as maps know them: ISO 3166-1 alpha-3, in the same order
 * @param members how many there are from then on
 * @param scope essay, context (added by the editors) or after-essay
 * @param note may be empty
 */
public record Round(
        String id,
        PartialDate date,
        List<String> countries,
        List<String> codes,
        int members,
        Sentences seed,
        String scope,
        String note,
        List<String> sources,
        Origin origin)
        implements Entry {
    public Round {
        countries = List.copyOf(countries);
        codes = List.copyOf(codes);
        sources = List.copyOf(sources);
    }

    /** How many countries joined. */
    public int joined() {
        return countries.size();
    }
}
