package org.explainer.channel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Packs files into a zip that is the same whenever and wherever it is packed. */
public enum Archive {
    /** As small as it gets, for what is published. */
    TIGHT(6),

    /** In no time, for what is only looked into. */
    LOOSE(0);

    /** Sound and film are dense already; as they are, a player can jump within them. */
    private static final Pattern DENSE = Pattern.compile(".*\\.(mp3|m4a|aac|ogg|opus|mp4|webm)");

    /** Of zlib. */
    private final int level;

    Archive(int level) {
        this.level = level;
    }

    /**
     * Writes a zip of files, each under its name, which may have folders before it. Sound and film
     * are stored as they are. One file at a time is held in memory.
     */
    public void write(Map<String, Content> files, Compression compression, OutputStream out)
            throws IOException {
        write(Map.of(), files, compression, out);
    }

    /**
     * Writes a zip that begins with a file as it is, so that the first bytes of the zip tell what
     * is in it.
     */
    public void led(
            String name,
            byte[] content,
            Map<String, Content> files,
            Compression compression,
            OutputStream out)
            throws IOException {
        write(Map.of(name, content), files, compression, out);
    }

    private void write(
            Map<String, byte[]> first,
            Map<String, Content> files,
            Compression compression,
            OutputStream out)
            throws IOException {
        var zip = new ZipWriter(out, compression);
        for (Map.Entry<String, byte[]> file : first.entrySet()) {
            zip.add(file.getKey(), file.getValue(), 0);
        }
        for (Map.Entry<String, Content> file : new TreeMap<>(files).entrySet()) {
            boolean dense = DENSE.matcher(file.getKey()).matches();
            zip.add(file.getKey(), file.getValue().bytes(), dense ? 0 : level);
        }
        zip.end();
    }
}
