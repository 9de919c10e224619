package org.explainer.manuscript.data;

import java.util.List;

/**
 * What a careful reader must be told.
 *
 * @param chapter id of the chapter, or name of the page, that has to handle it
 * @param type gap, dated, record-differs, contested, terminology, omission, …
 * @param must whether the build insists on it
 * @param remedy what the passage has to say; for editors
 */
public record Caveat(
        String id,
        String chapter,
        String type,
        boolean must,
        Sentences seed,
        String issue,
        String remedy,
        List<String> sources,
        Origin origin)
        implements Entry {
    public Caveat {
        sources = List.copyOf(sources);
    }
}
