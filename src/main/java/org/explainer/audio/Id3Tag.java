package org.explainer.audio;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an MP3 file says of itself: ID3 version 2.3.0 (id3.org), with chapters by the addendum
 * "ID3v2 Chapter Frame" (2005).
 */
public final class Id3Tag {

    private final ByteArrayOutputStream frames = new ByteArrayOutputStream();

    /** A place in the file that a player may go to; times are in milliseconds. */
    public record Mark(String id, String title, long start, long end) {}

    /** {@code texts} are those of the tag's text frames, by their four letters. */
    public Id3Tag(Map<String, String> texts, List<Mark> marks) {
        new TreeMap<>(texts).forEach((name, text) -> frame(frames, name, encoded(text)));
        if (!marks.isEmpty()) {
            frame(frames, "CTOC", contents(marks));
            marks.forEach(mark -> frame(frames, "CHAP", chapter(mark)));
        }
    }

    /** The tag, to be put before the frames of the sound. */
    public byte[] bytes() {
        int size = frames.size();
        ByteBuffer tag = ByteBuffer.allocate(10 + size);
        tag.put("ID3".getBytes(StandardCharsets.ISO_8859_1)).put((byte) 3).put((byte) 0);
        tag.put((byte) 0);
        for (int shift = 21; shift >= 0; shift -= 7) {
            tag.put((byte) (size >> shift & 0x7f));
        }
        return tag.put(frames.toByteArray()).array();
    }

    private static void frame(ByteArrayOutputStream out, String name, byte[] content) {
        out.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(ByteBuffer.allocate(6).putInt(content.length).array());
        out.writeBytes(content);
    }

    /** UTF-16 with its mark, which version 2.3 has instead of UTF-8. */
    private static byte[] encoded(String text) {
        byte[] words = text.getBytes(StandardCharsets.UTF_16LE);
        return ByteBuffer.allocate(3 + words.length)
                .put(new byte[] {1, (byte) 0xff, (byte) 0xfe})
                .put(words)
                .array();
    }

    private static byte[] id(String id) {
        return (id + "\0").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The list of chapters: the topmost, in order. */
    private static byte[] contents(List<Mark> marks) {
        var content = new ByteArrayOutputStream();
        content.writeBytes(id("toc"));
        content.write(3);
        content.write(marks.size());
        marks.forEach(mark -> content.writeBytes(id(mark.id())));
        return content.toByteArray();
    }

    /** Its times, no places in bytes, and its title. */
    private static byte[] chapter(Mark mark) {
        var content = new ByteArrayOutputStream();
        content.writeBytes(id(mark.id()));
        content.writeBytes(
                ByteBuffer.allocate(16)
                        .putInt((int) mark.start())
                        .putInt((int) mark.end())
                        .putInt(-1)
                        .putInt(-1)
                        .array());
        frame(content, "TIT2", encoded(mark.title()));
        return content.toByteArray();
    }
}
