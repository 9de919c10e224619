package org.explainer.cache;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Optional;

/** Keeps records, and what they hold, as {@link FileCache} keeps bytes. */
public final class ObjectCache<T extends Serializable> {

    /** Objects of the press and of Java's own packages, and of none that might do harm. */
    private static final ObjectInputFilter OURS =
            ObjectInputFilter.Config.createFilter(
                    "org.explainer.**;java.lang.*;java.util.*;java.time.*;!*");

    private final FileCache files;
    private final Class<T> type;

    public ObjectCache(Path folder, Class<T> type) {
        this.files = new FileCache(folder);
        this.type = type;
    }

    /** The key of everything that {@code parts} name, in this order. */
    public String key(Iterable<String> parts) {
        return files.key(parts);
    }

    /** What was kept under {@code key}. */
    public Optional<T> get(String key) throws IOException {
        Optional<byte[]> kept = files.get(key);
        return kept.isEmpty() ? Optional.empty() : Optional.of(read(kept.get()));
    }

    private T read(byte[] kept) throws IOException {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(kept))) {
            in.setObjectInputFilter(OURS);
            return type.cast(in.readObject());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the key does not name this press", e);
        }
    }

    public void put(String key, T object) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        files.put(key, bytes.toByteArray());
    }
}
