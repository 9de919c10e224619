package org.explainer.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * What lies in a published folder.
 *
 * @param sums a checksum of each file by its address; of a large one, its size
 */
record Published(Map<String, Long> sums) {

    private static final long LARGE = 500_000;

    Published {
        sums = Map.copyOf(sums);
    }

    /** The files of {@code folder}, with {@code base} before their names; none if it is missing. */
    static Published in(Path folder, String base) throws IOException {
        Map<String, Long> sums = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String name = folder.relativize(file).toString().replace('\\', '/');
                    sums.put(base + name, sum(file));
                }
            }
        }
        return new Published(sums);
    }

    private static long sum(Path file) throws IOException {
        long size = Files.size(file);
        if (size > LARGE) {
            return size;
        }
        var sum = new CRC32();
        sum.update(Files.readAllBytes(file));
        return sum.getValue();
    }

    /** The addresses of what is new here, gone or other than {@code before}. */
    SortedSet<String> since(Published before) {
        SortedSet<String> changed = new TreeSet<>(sums.keySet());
        changed.addAll(before.sums().keySet());
        changed.removeIf(name -> before.sums().getOrDefault(name, -1L).equals(sums.get(name)));
        return changed;
    }
}
