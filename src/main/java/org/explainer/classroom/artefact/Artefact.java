package org.explainer.classroom.artefact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.explainer.manuscript.teaching.Audience;

/**
 * A file that a teacher takes away.
 *
 * @param kind names its words in {@code strings.properties}: {@code class.kind.KIND}
 * @param label what tells it from others of its kind, such as a chapter's title; may be empty
 * @param path where it lies; its name says what it is without its folder
 * @param bytes how many it has
 */
public record Artefact(String kind, String label, Audience audience, Path path, long bytes) {

    /** The one that lies there. */
    public static Artefact in(Path path, String kind, String label, Audience audience)
            throws IOException {
        return new Artefact(kind, label, audience, path, Files.size(path));
    }

    /** Its name. */
    public String file() {
        return String.valueOf(path.getFileName());
    }

    /** Its size as printed. */
    public String size() {
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%d\u00a0kB", Math.max(1, Math.round(bytes / 1e3)))
                : String.format(Locale.ROOT, "%.1f\u00a0MB", bytes / 1e6);
    }
}
