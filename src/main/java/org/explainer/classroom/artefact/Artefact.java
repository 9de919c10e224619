package org.explainer.classroom.artefact;

import java.util.Locale;
import org.explainer.manuscript.teaching.Audience;

/**
 * A file that a teacher takes away.
 *
 * @param kind names its words in {@code strings.properties}: {@code class.kind.KIND}
 * @param label what tells it from others of its kind, such as a chapter's title; may be empty
 * @param file its name, which says what it is without its folder
 */
@SuppressWarnings("ArrayRecordComponent") // nobody asks whether two are equal
public record Artefact(String kind, String label, String file, Audience audience, byte[] content) {

    /** Its size as printed. */
    public String size() {
        return content.length < 1_000_000
                ? String.format(
                        Locale.ROOT, "%d\u00a0kB", Math.max(1, Math.round(content.length / 1e3)))
                : String.format(Locale.ROOT, "%.1f\u00a0MB", content.length / 1e6);
    }
}
