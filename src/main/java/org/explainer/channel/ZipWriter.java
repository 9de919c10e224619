package org.explainer.channel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Writes a zip (APPNOTE.TXT 6.3.10) whose bytes depend on what is in it and on nothing else, file
 * by file.
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

    private static final long LARGEST = 0xffffffffL;

    private final OutputStream out;
    private final Compression compression;
    private final ByteArrayOutputStream list = new ByteArrayOutputStream();
    private int entries;
    private long written;

    /** {@code out} stays open. */
    ZipWriter(OutputStream out, Compression compression) {
        this.out = out;
        this.compression = compression;
    }

    /** Adds a file; {@code level} is zlib's, 0 to leave it as it is. */
    void add(String name, byte[] content, int level) throws IOException {
        var sum = new CRC32();
        sum.update(content);
        byte[] packed = level == 0 ? content : compression.deflated(content, level);
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
            write(part);
        }
    }

    private void write(byte[] part) throws IOException {
        written += part.length;
        if (written > LARGEST) {
            throw new IllegalStateException("a zip has at most " + LARGEST + " bytes");
        }
        out.write(part);
    }

    private void list(byte[] title, byte[] facts) {
        if (++entries > MOST) {
            throw new IllegalStateException("a zip holds at most " + MOST + " files");
        }
        byte[] mark = new byte[6];
        little(mark).putInt(LISTED).putShort(VERSION);
        // No comment, the first disk, no attributes, and where the entry begins.
        byte[] rest = new byte[14];
        little(rest).putInt(10, (int) written);
        for (byte[] part : List.of(mark, facts, rest, title)) {
            list.writeBytes(part);
        }
    }

    /** Writes the list of all that was added. */
    void end() throws IOException {
        byte[] end = new byte[22];
        little(end)
                .putInt(END)
                .putInt(0)
                .putShort((short) entries)
                .putShort((short) entries)
                .putInt(list.size())
                .putInt((int) written);
        write(list.toByteArray());
        write(end);
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
