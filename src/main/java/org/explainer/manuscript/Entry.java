package org.explainer.manuscript;

import org.explainer.problem.Place;

/** One row of {@code content/data}. Implementations are records. */
public interface Entry {

    /** Unique on its shelf and never changed: addresses are made of it. */
    String id();

    Origin origin();

    default Place place() {
        return origin().place();
    }
}
