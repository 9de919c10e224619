package org.explainer.manuscript.data;

import java.util.Locale;
import org.explainer.problem.Place;

/** One row of {@code content/data}. Implementations are records, one for each kind of row. */
public interface Entry {

    /** Unique among rows of its kind and never changed: addresses are made of it. */
    String id();

    Origin origin();

    /** Id of the chapter, or name of the page, that it belongs to; empty where it has none. */
    default String chapter() {
        return "";
    }

    default Place place() {
        return origin().place();
    }

    /** A kind of row, or of text, as messages and templates call it: {@code claim}. */
    static String word(Class<?> kind) {
        return kind.getSimpleName().toLowerCase(Locale.ROOT);
    }
}
