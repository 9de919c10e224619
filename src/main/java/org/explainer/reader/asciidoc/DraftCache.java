package org.explainer.reader.asciidoc;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.explainer.cache.FileCache;

/**
 * Keeps drafts by the digest of all that they depend on. A draft whose reading raised a problem is
 * never kept.
 */
final class DraftCache {

    private final FileCache files;

    DraftCache(Path folder) throws IOException {
        files = new FileCache(folder);
    }

    /** The key of everything that {@code parts} name, in this order. */
    String key(Iterable<String> parts) {
        return files.key(parts);
    }

    Optional<Draft> get(String key) throws IOException {
        Optional<Path> file = files.get(key);
        return file.isEmpty() ? Optional.empty() : read(file.get());
    }

    private static Optional<Draft> read(Path file) throws IOException {
        try (var in = new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return Optional.of((Draft) in.readObject());
        } catch (ObjectStreamException | EOFException | ClassNotFoundException e) {
            // Written by another version of the press, or cut short: read the text again.
            return Optional.empty();
        }
    }

    void put(String key, Draft draft) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(draft);
        }
        files.put(key, bytes.toByteArray());
    }
}
