package org.explainer.manuscript.text;

import java.util.List;
import org.explainer.manuscript.data.Reference;
import org.explainer.problem.Place;

/** One block an author placed in a text. Implementations are records; templates read them. */
public interface Block {

    /** Names the kind, its template and its stylesheet: {@code actor} for all of them. */
    String kind();

    /** The name of the script in {@code js/blocks} that it needs, if there is one of that name. */
    default String script() {
        return kind();
    }

    Place place();

    /** What the block holds, as HTML that may have slots of its own; empty if nothing. */
    default String text() {
        return "";
    }

    /** The ids the block names; all must exist. */
    default List<Reference> references() {
        return List.of();
    }
}
