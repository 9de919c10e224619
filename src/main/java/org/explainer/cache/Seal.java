package org.explainer.cache;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * What stands before the content of a kept file, by which it proves itself: its length and its
 * checksum. They are for faults of disks and killed machines, not for forgers: who can write into
 * the folder of kept files can write into the one that is published.
 */
public final class Seal {

    private static final int LENGTH = 2 * Long.BYTES;

    private Seal() {}

    /** The content with a seal on it. */
    public static byte[] on(byte[] content) {
        return ByteBuffer.allocate(LENGTH + content.length)
                .putLong(content.length)
                .putLong(sum(content, 0))
                .put(content)
                .array();
    }

    /** The content, if it is what the seal was put on. */
    public static Optional<byte[]> open(byte[] sealed) {
        int length = sealed.length - LENGTH;
        if (length < 0) {
            return Optional.empty();
        }
        ByteBuffer seal = ByteBuffer.wrap(sealed);
        if (seal.getLong() != length || seal.getLong() != sum(sealed, LENGTH)) {
            return Optional.empty();
        }
        byte[] content = new byte[length];
        seal.get(content);
        return Optional.of(content);
    }

    /** The seal of what lies in {@code file}. */
    static byte[] of(Path file) throws IOException {
        try (var in = new CheckedInputStream(Files.newInputStream(file), new CRC32())) {
            long length = in.transferTo(OutputStream.nullOutputStream());
            return seal(length, in.getChecksum().getValue());
        }
    }

    /** Copies what is behind a seal; whether it is what the seal was put on. */
    static boolean copy(InputStream sealed, OutputStream out) throws IOException {
        byte[] seal = sealed.readNBytes(LENGTH);
        var in = new CheckedInputStream(sealed, new CRC32());
        long length = in.transferTo(out);
        return Arrays.equals(seal, seal(length, in.getChecksum().getValue()));
    }

    private static byte[] seal(long length, long sum) {
        return ByteBuffer.allocate(LENGTH).putLong(length).putLong(sum).array();
    }

    private static long sum(byte[] bytes, int start) {
        var sum = new CRC32();
        sum.update(bytes, start, bytes.length - start);
        return sum.getValue();
    }
}
