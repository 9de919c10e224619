package org.explainer.collation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.explainer.cache.ContentSum;
import org.explainer.cache.FileCache;

/**
 * Which finished files were found to hold a text whole. While file and text are as they were,
 * nobody has to look again; what lacked a word is looked at each time. Several may ask at once.
 */
final class KnownWhole {

    private final FileCache cache;
    private final Set<String> before = new TreeSet<>();
    private final Map<String, Map<String, String>> now = new TreeMap<>();
    private final Map<String, String> digests = new HashMap<>();

    /** What runs that filled these channels found, and kept in {@code cache}. */
    KnownWhole(FileCache cache, Set<String> channels) throws IOException {
        this.cache = cache;
        for (String channel : channels) {
            now.put(channel, new TreeMap<>());
            Optional<byte[]> kept = cache.get(entry(channel));
            kept.ifPresent(bytes -> before.addAll(new String(bytes, UTF_8).lines().toList()));
        }
    }

    /**
     * Whether the text was found whole in the file, as both are now. If not, it counts as found by
     * this run unless somebody says that the file {@link #lacks} a word of it.
     */
    synchronized boolean has(FinishedFile file, Holding holding, SourceText text) {
        String key =
                cache.key(
                        List.of(
                                ContentSum.of(file.content()),
                                holding.form().name(),
                                new TreeSet<>(holding.leavesOut().keySet()).toString(),
                                digests.computeIfAbsent(text.name(), any -> text.digest())));
        if (file.joined().equals(file.path())) {
            found(file.path()).put(file.path() + "\n" + text.name(), key);
        }
        return before.contains(key);
    }

    private Map<String, String> found(String path) {
        return now.computeIfAbsent(path.substring(0, path.indexOf('/')), any -> new TreeMap<>());
    }

    /** The file at {@code path}, or one of its further parts, lacks a word of the text. */
    synchronized void lacks(String path, SourceText text) {
        found(path).remove(path + "\n" + text.name());
    }

    /** Keeps what this run has found, and forgets files and texts that are no more. */
    void keep() throws IOException {
        for (Map.Entry<String, Map<String, String>> channel : now.entrySet()) {
            String keys = String.join("\n", new TreeSet<>(channel.getValue().values()));
            cache.put(entry(channel.getKey()), keys.getBytes(UTF_8));
        }
    }

    private String entry(String channel) {
        return cache.key(List.of("whole", channel));
    }
}
