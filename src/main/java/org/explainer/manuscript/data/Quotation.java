package org.explainer.manuscript.data;

import java.util.List;

/**
 * A quotation the book may print.
 *
 * @param speaker id of an actor
 * @param seed number of the essay's sentence
 * @param portion what of the sentence the words are
 * @param moreFollows whether the speaker went on in a sentence that our copy lacks
 * @param speakerInEssay whether our copy names the speaker
 * @param context printed under the words
 */
public record Quotation(
        String id,
        String speaker,
        PartialDate date,
        String words,
        Portion portion,
        int seed,
        String chapter,
        boolean moreFollows,
        boolean speakerInEssay,
        String context,
        List<String> sources,
        Origin origin)
        implements Entry {
    public Quotation {
        sources = List.copyOf(sources);
    }

    /** The words with a sign where their sentence begins before them or goes on, to stand alone. */
    public String marked() {
        return (portion.startsLate() ? "… " : "") + words + (portion.stopsEarly() ? " …" : "");
    }
}
