package org.explainer.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Publishes scripts without their comments and indentation, which are for those who change them: a
 * quarter of what a reader would fetch. What they remember has names that begin with the edition's,
 * since browsers keep it by host, which may have several editions, and all files on a disk as one.
 */
final class Scripts {

    /**
     * A line that is a comment, or the blanks before one; no text in a script has several lines.
     */
    private static final Pattern ASIDE = Pattern.compile("(?m)^\\s*//.*\\n|^\\s+");

    /** What the names begin with that scripts remember something under. */
    private static final String NAMES = "\"explainer-";

    private Scripts() {}

    /**
     * Finishes our own scripts in {@code folder} and in its {@code blocks}, not those of others,
     * for the edition of that id.
     */
    static void finish(Path folder, String edition) throws IOException {
        for (Path place : List.of(folder, folder.resolve("blocks"))) {
            for (Path script : scripts(place)) {
                Files.writeString(script, finish(Files.readString(script), edition));
            }
        }
    }

    static String finish(String script, String edition) {
        return ASIDE.matcher(script).replaceAll("").replace(NAMES, "\"" + edition + "-");
    }

    private static List<Path> scripts(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".js")).sorted().toList();
        }
    }
}
