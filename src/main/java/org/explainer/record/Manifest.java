package org.explainer.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.explainer.manuscript.data.Recording;
import org.explainer.manuscript.text.Chapter;

/** {@code narration.yaml}: what recordings there are, by chapter. */
public final class Manifest {

    private final TreeMap<String, String> rows = new TreeMap<>();

    /** Of the recordings that there were before. */
    Manifest(List<Recording> recordings) {
        recordings.forEach(
                recording ->
                        put(
                                recording.id(),
                                recording.isSynthetic()
                                        ? "voice: " + recording.voice()
                                        : "reader: " + quoted(recording.reader()),
                                recording.seconds(),
                                recording.text(),
                                recording.spoken()));
    }

    /** A recording by a synthetic voice takes the place of the one before. */
    void put(Chapter chapter, String voice, int seconds, String text, String spoken) {
        put(chapter.name(), "voice: " + voice, seconds, text, spoken);
    }

    private void put(String id, String who, int seconds, String text, String spoken) {
        List<String> lines = new ArrayList<>();
        lines.add("- id: " + id);
        lines.add("  " + who);
        lines.add(String.format(Locale.ROOT, "  seconds: %d", seconds));
        if (!text.isEmpty()) {
            lines.add("  text: " + text);
        }
        if (!spoken.isEmpty()) {
            lines.add("  spoken: " + spoken);
        }
        rows.put(id, String.join("\n", lines) + "\n");
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
