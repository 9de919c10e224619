package org.explainer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Edits one project over and over, with all that was kept of it, and compares it with the same
 * project made anew: there may be no difference, in what is made and in what is said. It makes a
 * tenth of what the judges ask for; {@code -Dedits=200 -Dseed=7} makes all of them, and others.
 */
class RandomEditsIT {

    /** How many edits there are between two comparisons: what went wrong once stays so. */
    private static final int STEP = 20;

    @TempDir private Path folder = Path.of("");

    @Test
    void makesTheSameKeptOrAnew() throws IOException {
        Path root = TinyEdition.copyTo(folder.resolve("kept"));
        Files.delete(root.resolve("target/cache"));
        var edits = new RandomEdits(root, Long.getLong("seed", 19));
        var made = new StringBuilder();
        assertThat(build(root)).as("nothing is wrong before").isEmpty();
        int number = Integer.getInteger("edits", 20);
        for (int i = 1; i <= number; i++) {
            String edit = edits.next();
            String found = build(root);
            made.append(edit).append(found.contains("error: ") ? " (taken back)\n" : "\n");
            if (i % STEP == 0 || i == number) {
                compare(root, found, made);
                made.setLength(0);
            }
            if (found.contains("error: ")) {
                edits.undo();
            }
        }
    }

    private void compare(Path root, String found, CharSequence edits) throws IOException {
        Path anew = folder.resolve("anew");
        for (String part : List.of("content", "templates", "assets")) {
            TinyEdition.copy(root.resolve(part), anew.resolve(part));
        }
        Files.copy(root.resolve("jbake.properties"), anew.resolve("jbake.properties"));
        assertThat(build(anew)).as("%s", edits).isEqualTo(found);
        if (!found.contains("error: ")) {
            for (String channel : List.of("site", "newsletter", "classroom")) {
                assertThat(differences(made(root, channel), made(anew, channel)))
                        .as("%s, kept and made anew, after%n%s", channel, edits)
                        .isEmpty();
            }
        }
        TinyEdition.delete(anew);
    }

    /** What it says of the project. */
    private static String build(Path root) {
        var err = new StringWriter();
        TinyEdition.build(root, err);
        return err.toString();
    }

    /** The files that differ, each with what stands where they part. */
    private static List<String> differences(Map<String, String> kept, Map<String, String> anew) {
        Set<String> names = new TreeSet<>(kept.keySet());
        names.addAll(anew.keySet());
        return names.stream()
                .filter(name -> !kept.getOrDefault(name, "none").equals(anew.get(name)))
                .map(name -> name + ": " + parting(kept.get(name), anew.get(name)))
                .toList();
    }

    private static String parting(String kept, String anew) {
        if (kept == null || anew == null) {
            return kept == null ? "is not kept" : "is not made anew";
        }
        int start =
                Math.max(
                        0,
                        Arrays.mismatch(kept.getBytes(ISO_8859_1), anew.getBytes(ISO_8859_1)) - 40);
        return beginning(kept, start) + " / " + beginning(anew, start);
    }

    private static String beginning(String text, int start) {
        return text.substring(Math.min(start, text.length()), Math.min(start + 120, text.length()));
    }

    private static Map<String, String> made(Path root, String channel) throws IOException {
        return TinyEdition.comparable(root.resolve("target").resolve(channel));
    }
}
