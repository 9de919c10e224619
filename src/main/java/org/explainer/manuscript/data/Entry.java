package org.explainer.manuscript.data;

import org.explainer.problem.Place;

/** One row of {@code content/data}. Implementations are records. */
public interface Entry {

    /** Unique on its shelf and never changed: addresses are made of it. */
    String id();

    Origin origin();

    /** Id of the chapter, or name of the page, that it belongs to; empty where it has none. */
    default String chapter() {
        return "";
    }

    /** Where rows of this kind are looked up. */
    Shelf shelf();

    default Place place() {
        return origin().place();
    }
}
