package org.explainer.channel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs files into a zip that is the same whenever and wherever it is packed. */
public enum Archive {
    /** As small as it gets, for what is published. */
    TIGHT(Deflater.DEFAULT_COMPRESSION),

    /** In no time, for what is only looked into. */
    LOOSE(Deflater.NO_COMPRESSION);

    /**
     * The time of every entry. With the first that a zip can tell, midnight of 1 January 1980, Java
     * writes a second one, which depends on the machine's time zone.
     */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Sound and film are dense already; as they are, a player can jump within them. */
    private static final Pattern DENSE = Pattern.compile(".*\\.(mp3|m4a|aac|ogg|opus|mp4|webm)");

    private final int level;

    Archive(int level) {
        this.level = level;
    }

    /**
     * A zip of files, each under its name, which may have folders before it. Sound and film are
     * stored as they are.
     */
    public byte[] of(Map<String, byte[]> files) {
        return packed(Map.of(), files);
    }

    /**
     * A zip that begins with a file as it is, so that the first bytes of the zip tell what is in
     * it.
     */
    public byte[] led(String name, byte[] content, Map<String, byte[]> files) {
        return packed(Map.of(name, content), files);
    }

    private byte[] packed(Map<String, byte[]> first, Map<String, byte[]> files) {
        var packed = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(packed)) {
            zip.setLevel(level);
            for (Map.Entry<String, byte[]> file : first.entrySet()) {
                add(zip, stored(file), file.getValue());
            }
            for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
                boolean dense = DENSE.matcher(file.getKey()).matches();
                add(zip, dense ? stored(file) : new ZipEntry(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static ZipEntry stored(Map.Entry<String, byte[]> file) {
        var sum = new CRC32();
        sum.update(file.getValue());
        var entry = new ZipEntry(file.getKey());
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(file.getValue().length);
        entry.setCrc(sum.getValue());
        return entry;
    }

    private static void add(ZipOutputStream zip, ZipEntry entry, byte[] content)
            throws IOException {
        // By local time, or the time zone of the machine would change the bytes.
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
