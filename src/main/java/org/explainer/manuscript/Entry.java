package org.explainer.manuscript;

import org.explainer.problem.Place;

/** One row of {@code content/data}. Implementations are records. */
public interface Entry {

    /** Unique on its shelf and never changed: addresses are made of it. */
    String id();

    Origin origin();

    /** Where rows of this kind are looked up. */
    Shelf shelf();

    default Place place() {
        return origin().place();
    }
}
