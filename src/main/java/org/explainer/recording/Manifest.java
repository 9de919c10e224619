package org.explainer.recording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.explainer.manuscript.data.Recording;

/** {@code narration.yaml}: what recordings there are, by chapter. */
public final class Manifest {

    private final TreeMap<String, String> rows = new TreeMap<>();

    /** Of the recordings that there were before. */
    Manifest(List<Recording> recordings) {
        recordings.forEach(this::put);
    }

    /** A recording takes the place of the one before. */
    void put(Recording recording) {
        List<String> lines = new ArrayList<>();
        lines.add("- id: " + recording.id());
        if (!recording.chapter().isEmpty()) {
            lines.add("  chapter: " + recording.chapter());
        }
        lines.add(
                recording.isSynthetic()
                        ? "  voice: " + recording.voice()
                        : "  reader: " + quoted(recording.reader()));
        lines.add(String.format(Locale.ROOT, "  seconds: %d", recording.seconds()));
        if (!recording.text().isEmpty()) {
            lines.add("  text: " + recording.text());
        }
        if (!recording.spoken().isEmpty()) {
            lines.add("  spoken: " + recording.spoken());
        }
        rows.put(recording.id(), String.join("\n", lines) + "\n");
    }

    /** As YAML quotes a text between single marks. */
    public static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    String text() {
        return "# Who reads which chapter. The rows of voices are written by ./explainer narrate;\n"
                + "# docs/narration.adoc tells how a person's recording gets one.\n"
                + String.join("", rows.values());
    }
}
