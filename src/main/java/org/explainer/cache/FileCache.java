package org.explainer.cache;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps what is dear to make by the digest of all that it depends on, the press and its Java
 * included. The folder may be deleted at any time.
 */
public final class FileCache {

    private final Path folder;
    private final byte[] press;

    public FileCache(Path folder) throws IOException {
        this.folder = folder;
        this.press = press();
    }

    /** The jar of the press, or its folder of classes: another press may make another thing. */
    private static byte[] press() throws IOException {
        MessageDigest digest = digest();
        digest.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
        var source = FileCache.class.getProtectionDomain().getCodeSource();
        try (Stream<Path> files =
                Files.walk(Path.of(URI.create(String.valueOf(source.getLocation()))))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(Files.readAllBytes(file));
            }
        }
        return digest.digest();
    }

    /** The key of what depends on everything that {@code parts} name, in this order. */
    public String key(Iterable<String> parts) {
        MessageDigest digest = digest();
        digest.update(press);
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The file that was kept under {@code key}. */
    public Optional<Path> get(String key) {
        return Optional.of(folder.resolve(key)).filter(Files::isRegularFile);
    }

    /** Written aside and renamed, so that a killed build leaves no half of a file. */
    public void put(String key, byte[] content) throws IOException {
        Files.createDirectories(folder);
        Path aside = Files.createTempFile(folder, "kept", ".part");
        Files.write(aside, content);
        Files.move(aside, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE);
    }
}
