package org.explainer.reader.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** What telephones write into a film or a sound: where it was taken (ISO 14496-12, 8.10). */
final class FilmMetadata {

    private static final Set<String> ENDINGS = Set.of("m4a", "mp4");

    /** The boxes in which words about the film stand, whatever box of theirs they are in. */
    private static final Set<String> TELLING = Set.of("moov", "udta", "meta", "uuid");

    /** A place as QuickTime, Apple, 3GPP and XMP write it. */
    private static final Set<String> PLACES =
            Set.of("\u00a9xyz", "com.apple.quicktime.location", "loci", "exif:GPSL");

    /** A description of hours is far shorter. */
    private static final int LONGEST = 32 * 1024 * 1024;

    private static final int HEAD = 8;

    private FilmMetadata() {}

    /** Whether the file says where it was taken. */
    static boolean tellsPlace(Path file) throws IOException {
        if (!ENDINGS.contains(MediaFile.ending(file.getFileName().toString()))) {
            return false;
        }
        try (SeekableByteChannel film = Files.newByteChannel(file)) {
            long at = 0;
            while (at + HEAD <= film.size()) {
                byte[] head = read(film, at, 2 * HEAD);
                long length = length(ByteBuffer.wrap(head), film.size() - at);
                String kind = new String(head, 4, 4, ISO_8859_1);
                if (TELLING.contains(kind) && holdsPlace(read(film, at, length))) {
                    return true;
                }
                at += Math.max(length, HEAD);
            }
            return false;
        }
    }

    /** Of a box: 0 reaches to the end, and for 1 a longer number follows. */
    private static long length(ByteBuffer head, long rest) {
        long length = head.getInt(0) & 0xffffffffL;
        if (length == 0) {
            return rest;
        }
        return length == 1 ? Math.max(0, Math.min(head.getLong(HEAD), rest)) : length;
    }

    private static boolean holdsPlace(byte[] box) {
        String text = new String(box, ISO_8859_1);
        return PLACES.stream().anyMatch(text::contains);
    }

    /** As many bytes as there are; zeros behind the end. */
    private static byte[] read(SeekableByteChannel film, long at, long length) throws IOException {
        long there = Math.min(length, film.size() - at);
        var read = new byte[(int) Math.min(Math.max(there, 2 * HEAD), LONGEST)];
        ByteBuffer bytes = ByteBuffer.wrap(read);
        film.position(at);
        while (bytes.hasRemaining() && film.read(bytes) >= 0) {
            // A read may give less than was asked for.
        }
        return read;
    }
}
