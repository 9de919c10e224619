package org.explainer.manuscript.data;

import java.util.List;

/**
 * A question of the quiz.
 *
 * @param type recall, claim-type, source-critique or context
 * @param answer the right one of {@code options}
 * @param explanation why it is right
 * @param seed the essay's sentences that bear it out; none where our notes do
 */
public record Question(
        String id,
        String chapter,
        String type,
        String question,
        List<String> options,
        String answer,
        String explanation,
        Sentences seed,
        Origin origin)
        implements Entry {
    public Question {
        options = List.copyOf(options);
    }
}
