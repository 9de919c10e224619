package org.explainer.reader.asciidoc;

import java.io.Serializable;
import java.util.List;
import org.explainer.problem.Place;

/**
 * A list that belongs to the header of a text.
 *
 * @param title HTML; empty if it has none
 * @param items HTML
 */
public record HeaderList(String title, List<String> items, Place place) implements Serializable {

    public HeaderList {
        items = List.copyOf(items);
    }
}
