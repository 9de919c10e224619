package org.explainer.manuscript.data;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.problem.Place;

/**
 * An id that an author wrote, and where; whether it exists is checked when all has been read.
 *
 * @param kind what has such an id: a kind of row, or of text
 */
public record Reference(Class<?> kind, String id, Place place) implements Serializable {

    /** Several of one kind, written at one place. */
    public static Stream<Reference> all(Class<?> kind, List<String> ids, Place place) {
        return ids.stream().map(id -> new Reference(kind, id, place));
    }
}
