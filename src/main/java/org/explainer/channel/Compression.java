package org.explainer.channel;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.explainer.cache.ContentSum;
import org.explainer.cache.FileCache;

/**
 * Compresses files of zips the same way on every machine. Java's own asks the zlib of its machine,
 * and every release of zlib, and of those who replace it, compresses in another way.
 */
public final class Compression {

    /** In bytes; what is smaller is compressed sooner than found. */
    private static final int KEPT = 4_000;

    private final Optional<FileCache> cache;

    private Compression(Optional<FileCache> cache) {
        this.cache = cache;
    }

    /** Keeps nothing. */
    public static Compression anew() {
        return new Compression(Optional.empty());
    }

    /** Keeps what it compressed in a folder of {@code cache}. */
    public static Compression keptIn(Path cache) {
        return new Compression(Optional.of(new FileCache(cache.resolve("packed"))));
    }

    /** {@code content} as raw DEFLATE (RFC 1951); {@code level} is zlib's, from 1 to 9. */
    byte[] deflated(byte[] content, int level) throws IOException {
        if (cache.isEmpty() || content.length < KEPT) {
            return anew(content, level);
        }
        FileCache kept = cache.get();
        String key = kept.key(List.of("deflated", level + "", ContentSum.of(content)));
        return kept.of(key, () -> anew(content, level));
    }

    private static byte[] anew(byte[] content, int level) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(level, true))) {
            deflater.write(content, 0, content.length);
        }
        return packed.toByteArray();
    }
}
