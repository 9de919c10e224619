package org.explainer.manuscript.teaching;

import java.util.List;
import org.explainer.manuscript.data.Entry;
import org.explainer.manuscript.data.Origin;

/**
 * What a class does with one chapter: a worksheet for pupils, and the key to it for teachers.
 *
 * @param vocabulary ids of words of the glossary
 * @param standards ids of what it works towards
 */
public record Sheet(
        String id,
        String chapter,
        List<String> aims,
        List<String> vocabulary,
        List<String> standards,
        List<Exercise> exercises,
        Controversy controversy,
        List<Discussion> discussions,
        Origin origin)
        implements Entry {

    public Sheet {
        aims = List.copyOf(aims);
        vocabulary = List.copyOf(vocabulary);
        standards = List.copyOf(standards);
        exercises = List.copyOf(exercises);
        discussions = List.copyOf(discussions);
    }

    /**
     * A claim of the ledger, to be labelled and held against its source.
     *
     * @param claim its id; the label and the support of the ledger are the answer
     * @param reason why that label and no other; for teachers
     */
    public record Exercise(String claim, String reason) {}

    /**
     * A question on which two groups argue, swap sides and write down what they agree on.
     *
     * @param one the strongest reasons of the first side, as its supporters would put them; for
     *     teachers, like those of the {@code other}
     */
    public record Controversy(String question, List<String> one, List<String> other) {
        public Controversy {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }
    }

    /**
     * A question for all.
     *
     * @param audience whether it stands on the worksheet or is kept in reserve
     * @param answer what a good answer has, and why; for teachers
     */
    public record Discussion(String question, Audience audience, String answer) {
        public boolean isForPupils() {
            return audience == Audience.PUPIL;
        }
    }
}
