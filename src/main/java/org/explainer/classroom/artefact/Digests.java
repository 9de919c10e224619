package org.explainer.classroom.artefact;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.explainer.cache.ContentSum;
import org.explainer.cache.FileCache;
import org.explainer.channel.Content;

/** Digests of files, by which those who have them see that they are whole. */
public final class Digests {

    /** In bytes; what is smaller is digested sooner than found. */
    private static final int KEPT = 16_000;

    private final FileCache cache;

    private Digests(FileCache cache) {
        this.cache = cache;
    }

    /** Keeps those of large files in a folder of {@code cache}. */
    public static Digests keptIn(Path cache) {
        return new Digests(new FileCache(cache.resolve("digests")));
    }

    /** As {@code sha256sum} prints them, by name. */
    public String list(Map<String, Content> files) throws IOException {
        var list = new StringBuilder();
        for (Map.Entry<String, Content> file : new TreeMap<>(files).entrySet()) {
            list.append(of(file.getValue().bytes()));
            list.append("  ").append(file.getKey()).append('\n');
        }
        return list.toString();
    }

    private String of(byte[] content) throws IOException {
        if (content.length < KEPT) {
            return DigestUtils.sha256Hex(content);
        }
        String key = cache.key(List.of("sha256", ContentSum.of(content)));
        byte[] digest = cache.of(key, () -> DigestUtils.sha256Hex(content).getBytes(US_ASCII));
        return new String(digest, US_ASCII);
    }
}
