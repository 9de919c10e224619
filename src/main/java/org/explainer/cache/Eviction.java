package org.explainer.cache;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps a folder of kept files from growing for ever: what nobody has used for long goes, and while
 * there is too much what was used least recently.
 *
 * @param bytes what may stay
 * @param age how long what nobody uses may stay
 */
public record Eviction(long bytes, Duration age) {

    /** A kept file, which is as old as its last use. */
    private record Entry(Path file, long size, FileTime used) {}

    /** Removes files below {@code folder}, as things stand at {@code now}, in milliseconds. */
    public void in(Path folder, long now) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Entry> entries = entries(folder.toRealPath());
        long left = entries.stream().mapToLong(Entry::size).sum();
        FileTime oldest = FileTime.fromMillis(now - age.toMillis());
        for (Entry entry : entries) {
            if (left <= bytes && entry.used.compareTo(oldest) >= 0) {
                return;
            }
            Files.deleteIfExists(entry.file);
            left -= entry.size;
        }
    }

    /** What was used least recently first. */
    private static List<Entry> entries(Path folder) throws IOException {
        List<Entry> entries = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                var known = Files.readAttributes(file, BasicFileAttributes.class);
                if (known.isRegularFile()) {
                    entries.add(new Entry(file, known.size(), known.lastModifiedTime()));
                }
            }
        }
        entries.sort(Comparator.comparing(Entry::used).thenComparing(Entry::file));
        return entries;
    }
}
