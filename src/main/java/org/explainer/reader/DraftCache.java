package org.explainer.reader;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Keeps drafts by the digest of all that they depend on. A draft whose reading raised a problem is
 * never kept. The folder may be deleted at any time.
 */
final class DraftCache {

    private final Path folder;

    DraftCache(Path folder) {
        this.folder = folder;
    }

    /** The key of everything that {@code parts} name, in this order. */
    static String key(Iterable<String> parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Optional<Draft> get(String key) throws IOException {
        Path file = folder.resolve(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (var in = new ObjectInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return Optional.of((Draft) in.readObject());
        } catch (ObjectStreamException | EOFException | ClassNotFoundException e) {
            // Written by another version of the press, or cut short: read the text again.
            return Optional.empty();
        }
    }

    /** Written aside and renamed, so that a killed build leaves no half of a draft. */
    void put(String key, Draft draft) throws IOException {
        Files.createDirectories(folder);
        Path aside = Files.createTempFile(folder, "draft", ".part");
        try (var out =
                new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(aside)))) {
            out.writeObject(draft);
        }
        Files.move(aside, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE);
    }
}
