package org.explainer.manuscript.data;

import java.util.List;
import org.explainer.problem.Place;

/**
 * Where a row of data comes from.
 *
 * @param references every id that the row names, each with its own line
 */
public record Origin(Place place, List<Reference> references) {
    public Origin {
        references = List.copyOf(references);
    }
}
