package org.explainer.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders whose files have been joined with others, or are made anew. */
final class EmptyFolders {

    private EmptyFolders() {}

    /**
     * Removes those below {@code folder} that hold no file, and the folder itself if it does not.
     */
    static void remove(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path place : below.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isDirectory(place) && isEmpty(place)) {
                    Files.delete(place);
                }
            }
        }
    }

    /** Removes all that {@code folder} holds. */
    static void empty(Path folder) throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path place : below.sorted(Comparator.reverseOrder()).toList()) {
                if (!place.equals(folder)) {
                    Files.delete(place);
                }
            }
        }
    }

    private static boolean isEmpty(Path place) throws IOException {
        try (Stream<Path> files = Files.list(place)) {
            return files.findAny().isEmpty();
        }
    }
}
