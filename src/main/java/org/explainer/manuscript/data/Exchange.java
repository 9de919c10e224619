package org.explainer.manuscript.data;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * The best that is said for a row of a ledger, against it, and in answer to that.
 *
 * @param answer of those whose row it is; empty where they have none
 */
public record Exchange(Said support, Said reply, Said answer) implements Serializable {

    /** Words, and the ids of the sources they rest on. */
    public record Said(String text, List<String> sources) implements Serializable {
        public Said {
            sources = List.copyOf(sources);
        }

        public boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /** Ids of all sources, each once, in the order of the lines. */
    public List<String> sources() {
        return Stream.of(support, reply, answer)
                .flatMap(said -> said.sources().stream())
                .distinct()
                .toList();
    }
}
