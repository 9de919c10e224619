package org.explainer.manuscript.data;

import java.util.List;

/**
 * A quotation the book may print.
 *
 * @param speaker id of an actor
 * @param seed number of the essay's sentence
 * @param breaksOff whether our copy lacks the rest
 * @param speakerInEssay whether our copy names the speaker
 * @param context printed under the words
 */
public record Quotation(
        String id,
        String speaker,
        PartialDate date,
        String words,
        int seed,
        String chapter,
        boolean breaksOff,
        boolean speakerInEssay,
        String context,
        List<String> sources,
        Origin origin)
        implements Entry {
    public Quotation {
        sources = List.copyOf(sources);
    }
}
