package org.explainer.collation;

import java.util.List;
import java.util.Map;

/**
 * A published text as its author wrote it.
 *
 * @param name path from the folder of the texts, without its ending
 * @param keys the values of its header
 */
record SourceText(String name, Map<String, String> keys, List<Wording> wordings) {

    SourceText {
        keys = Map.copyOf(keys);
        wordings = List.copyOf(wordings);
    }

    /** The last part of its name. */
    String slug() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    boolean isPublished() {
        return "published".equals(keys.get("jbake-status"));
    }
}
