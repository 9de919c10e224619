package org.explainer.reader.data;

import java.util.List;
import org.explainer.manuscript.data.Label;
import org.explainer.problem.Nearest;

/**
 * Reads words of which there are only some: one that is not known is reported, and then the first.
 */
final class Choices {

    private Choices() {}

    /** One of the words that {@code allowed} lists. */
    static String word(Row row, String key, List<String> allowed) {
        String text = row.required(key);
        if (!text.isEmpty() && !allowed.contains(text)) {
            row.refuse(
                    key,
                    key + " \"" + text + "\" is not known",
                    Nearest.hint(text, allowed, "write one of " + String.join(", ", allowed)));
            return allowed.get(0);
        }
        return text.isEmpty() ? allowed.get(0) : text;
    }

    /** As {@link #word}, or empty where the key is absent. */
    static String optionalWord(Row row, String key, List<String> allowed) {
        return row.has(key) ? word(row, key, allowed) : "";
    }

    /** An id that styles can have in their names, and that is none of {@code taken}. */
    static String id(Row row, List<String> taken) {
        String id = row.required("id");
        if (!id.isEmpty() && (taken.contains(id) || !id.matches("[a-z][a-z0-9-]*"))) {
            row.refuse(
                    "id",
                    "\"" + id + "\" cannot be the id of such a row",
                    "write small letters of a-z, digits and hyphens"
                            + (taken.isEmpty() ? "" : ", and not " + String.join(" or ", taken)));
        }
        return id;
    }

    static boolean flag(Row row, String key) {
        return word(row, key, List.of("true", "false")).equals("true");
    }

    static Label label(Row row, String key) {
        return Label.of(word(row, key, Label.ids())).orElse(Label.CONTEXT);
    }
}
