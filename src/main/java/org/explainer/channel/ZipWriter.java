package org.explainer.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Writes a zip (APPNOTE.TXT 6.3.10) whose bytes depend on what is in it and on nothing else. Java's
 * own asks the zlib of its machine to compress, and every release of zlib, and of those who replace
 * it, does so in another way.
 */
final class ZipWriter {

    private static final int ENTRY = 0x04034b50;
    private static final int LISTED = 0x02014b50;
    private static final int END = 0x06054b50;

    /** 2.0, in which folders and compression came. */
    private static final short VERSION = 20;

    /** Names are in UTF-8. */
    private static final short FLAGS = 1 << 11;

    private static final short STORED = 0;
    private static final short DEFLATED = 8;

    /** 1 February 1980, 0:00, in the clock of MS-DOS: a month after the first it can tell. */
    private static final int TIME = (2 << 5 | 1) << 16;

    /** More than these take an extension of the format that not every reader knows. */
    private static final int MOST = 0xffff;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream list = new ByteArrayOutputStream();
    private int entries;

    /** Adds a file; {@code level} is zlib's, 0 to leave it as it is. */
    void add(String name, byte[] content, int level) throws IOException {
        var sum = new CRC32();
        sum.update(content);
        byte[] packed = level == 0 ? content : deflated(content, level);
        boolean smaller = packed.length < content.length;
        byte[] data = smaller ? packed : content;
        byte[] title = name.getBytes(UTF_8);
        byte[] facts = new byte[26];
        little(facts)
                .putShort(VERSION)
                .putShort(FLAGS)
                .putShort(smaller ? DEFLATED : STORED)
                .putInt(TIME)
                .putInt((int) sum.getValue())
                .putInt(data.length)
                .putInt(content.length)
                .putShort((short) title.length);
        byte[] mark = new byte[4];
        little(mark).putInt(ENTRY);
        list(title, facts);
        for (byte[] part : List.of(mark, facts, title, data)) {
            out.writeBytes(part);
        }
    }

    private void list(byte[] title, byte[] facts) {
        if (++entries > MOST) {
            throw new IllegalStateException("a zip holds at most " + MOST + " files");
        }
        byte[] mark = new byte[6];
        little(mark).putInt(LISTED).putShort(VERSION);
        // No comment, the first disk, no attributes, and where the entry begins.
        byte[] rest = new byte[14];
        little(rest).putInt(10, out.size());
        for (byte[] part : List.of(mark, facts, rest, title)) {
            list.writeBytes(part);
        }
    }

    private static byte[] deflated(byte[] content, int level) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(level, true))) {
            deflater.write(content, 0, content.length);
        }
        return packed.toByteArray();
    }

    /** All that was added, with the list at its end. */
    byte[] zip() {
        byte[] end = new byte[22];
        little(end)
                .putInt(END)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt(list.size())
                .putInt(out.size());
        out.writeBytes(list.toByteArray());
        out.writeBytes(end);
        return out.toByteArray();
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
