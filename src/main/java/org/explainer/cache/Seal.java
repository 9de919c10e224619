package org.explainer.cache;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32;

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

    private static long sum(byte[] bytes, int start) {
        var sum = new CRC32();
        sum.update(bytes, start, bytes.length - start);
        return sum.getValue();
    }
}
