package org.explainer.figure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.block.PredictKind.Predict;
import org.explainer.edition.Edition;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Prediction;

/** Events before which readers say what they expect, by date. */
public record Cases(List<Case> all) {

    /** An event, and what is asked and told of it. */
    public record Case(Event event, Prediction asked) {

        /** What happened, without what came of it. */
        public String title() {
            return asked.title().isEmpty() ? event.title() : asked.title();
        }

        /** Ids of the sources of all that is told, each once. */
        public List<String> sources() {
            return Stream.concat(
                            asked.outcomes().stream().flatMap(one -> one.sources().stream()),
                            asked.sources().stream())
                    .distinct()
                    .toList();
        }
    }

    static Cases of(Edition edition, Predict block) {
        return new Cases(
                edition.library().rows(Prediction.class).stream()
                        .filter(asked -> block.all() || block.events().contains(asked.id()))
                        .map(asked -> new Case(edition.event(asked.id()), asked))
                        .sorted(Comparator.comparing(one -> one.event().date()))
                        .toList());
    }
}
