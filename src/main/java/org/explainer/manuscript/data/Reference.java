package org.explainer.manuscript.data;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.problem.Place;

/** An id that an author wrote, and where; whether it exists is checked when all has been read. */
public record Reference(Shelf shelf, String id, Place place) implements Serializable {

    /** Several of one kind, written at one place. */
    public static Stream<Reference> all(Shelf shelf, List<String> ids, Place place) {
        return ids.stream().map(id -> new Reference(shelf, id, place));
    }
}
