package org.explainer.manuscript.data;

import java.util.List;

/**
 * An event before which readers say what each of two accounts would expect, and what came of it.
 *
 * @param id that of the event
 * @param title what happened, without what came of it; empty for the event's own
 * @param situation what one has to know to say something, in a sentence or two
 * @param outcomes in order of time
 * @param open what they leave open; may be empty
 * @param sources of {@code situation} and {@code open}
 */
public record Prediction(
        String id,
        String title,
        String situation,
        List<DatedOutcome> outcomes,
        String open,
        List<String> sources,
        Origin origin)
        implements Entry {

    /**
     * Something that was done or said afterwards.
     *
     * @param seed the sentences of the essay that report it, if it does
     */
    public record DatedOutcome(
            PartialDate date, String text, Sentences seed, List<String> sources) {
        public DatedOutcome {
            sources = List.copyOf(sources);
        }
    }

    public Prediction {
        outcomes = List.copyOf(outcomes);
        sources = List.copyOf(sources);
    }
}
