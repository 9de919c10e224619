package org.explainer.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is dear to make by the digest of all that it depends on, the press and its Java
 * included. The folder may be deleted at any time.
 */
public final class FileCache {

    /** Makes what is dear to make. */
    @FunctionalInterface
    public interface Work {
        byte[] made() throws IOException;
    }

    /** To this many milliseconds the last use of a file is known. */
    private static final long EXACT = 600_000;

    /** It does not change while it runs. */
    private static byte @Nullable [] press;

    private final Path folder;

    public FileCache(Path folder) {
        this.folder = folder;
    }

    private static synchronized byte[] press() {
        if (press == null) {
            try {
                press = sum();
            } catch (IOException e) {
                throw new UncheckedIOException("the press cannot read itself", e);
            }
        }
        return press;
    }

    /**
     * A sum of the jar of the press, or of its folder of classes: another press may make another
     * thing. Nobody forges it, and a checksum takes no time, which a digest of a jar does.
     */
    private static byte[] sum() throws IOException {
        var sum = new CRC32();
        long size = 0;
        sum.update(Runtime.version().toString().getBytes(StandardCharsets.UTF_8));
        var source = FileCache.class.getProtectionDomain().getCodeSource();
        try (Stream<Path> files =
                Files.walk(Path.of(URI.create(String.valueOf(source.getLocation()))))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                byte[] content = Files.readAllBytes(file);
                sum.update(content);
                size += content.length;
            }
        }
        return ByteBuffer.allocate(16).putLong(sum.getValue()).putLong(size).array();
    }

    /** The key of what depends on everything that {@code parts} name, in this order. */
    public String key(Iterable<String> parts) {
        MessageDigest digest = DigestUtils.getSha256Digest();
        digest.update(press());
        for (String part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * What was kept under {@code key}. What is no longer as it was put, as after a fault of the
     * disk, counts as not kept, and is removed.
     */
    public Optional<byte[]> get(String key) throws IOException {
        Path file = folder.resolve(key);
        byte[] sealed;
        try {
            sealed = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        Optional<byte[]> content = Seal.open(sealed);
        if (content.isPresent()) {
            use(file);
        } else {
            forget(file);
        }
        return content;
    }

    /** Whether something was kept under {@code key}; it may be damaged. */
    public boolean has(String key) {
        return Files.isRegularFile(folder.resolve(key));
    }

    /**
     * Copies what was kept under {@code key} to a file, of which little is held in memory at a
     * time. What counts as not kept, as {@link #get} has it, leaves no file; whether there is one.
     */
    public boolean copy(String key, Path target) throws IOException {
        Path file = folder.resolve(key);
        boolean whole;
        try (InputStream sealed = Files.newInputStream(file);
                OutputStream out = Files.newOutputStream(target)) {
            whole = Seal.copy(sealed, out);
        } catch (NoSuchFileException e) {
            return false;
        }
        if (whole) {
            use(file);
        } else {
            Files.delete(target);
            forget(file);
        }
        return whole;
    }

    private static void forget(Path file) throws IOException {
        Files.deleteIfExists(file);
        System.getLogger(FileCache.class.getName())
                .log(
                        Level.DEBUG,
                        "made anew, as the kept one is damaged: {0}/{1}",
                        file.resolveSibling("").getFileName(),
                        file.getFileName());
    }

    /**
     * Notes that a file is of use, which {@link Eviction} goes by; not each time, as it takes time.
     */
    private static void use(Path file) throws IOException {
        long now = System.currentTimeMillis();
        if (Files.getLastModifiedTime(file).toMillis() < now - EXACT) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(now));
        }
    }

    /** What was kept under {@code key}; if nothing was, what {@code work} makes, which is kept. */
    public byte[] of(String key, Work work) throws IOException {
        Optional<byte[]> kept = get(key);
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] made = work.made();
        put(key, made);
        return made;
    }

    /** Keeps {@code content} under {@code key}. */
    public void put(String key, byte[] content) throws IOException {
        WholeFile.write(folder, key, Seal.on(content));
    }

    /** Keeps what lies in {@code file} under {@code key}. */
    public void put(String key, Path file) throws IOException {
        byte[] seal = Seal.of(file);
        WholeFile.write(
                folder,
                key,
                out -> {
                    out.write(seal);
                    Files.copy(file, out);
                });
    }
}
