package org.explainer.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How much is in a folder.
 *
 * @param name as a path from the project's root
 */
record FolderSize(String name, long pages, int files, long bytes) {

    /** Of {@code folder}, which is called {@code name}. */
    static FolderSize of(String name, Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> all = walk.filter(Files::isRegularFile).toList();
            long bytes = 0;
            for (Path file : all) {
                bytes += Files.size(file);
            }
            long pages = all.stream().filter(file -> file.toString().endsWith(".html")).count();
            return new FolderSize(name, pages, all.size(), bytes);
        }
    }

    /** As printed. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%s: %d pages, %d files, %.1f MB", name, pages, files, bytes / 1e6);
    }
}
