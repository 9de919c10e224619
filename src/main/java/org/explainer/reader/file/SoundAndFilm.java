package org.explainer.reader.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether a sound or film goes on as it began: what follows its first mark is of its kind, and what
 * a browser looks at to guess a kind (https://mimesniff.spec.whatwg.org/) holds no page.
 */
final class SoundAndFilm {

    static final Set<String> KINDS = Set.of("m4a", "mp3", "mp4", "ogg", "opus", "webm");

    /** As much of a file as is looked at; the tags of a sound, with a small picture, fit in. */
    private static final int LONGEST = 1 << 20;

    /** Where a page or drawing begins; XMP, which some programs write, is XML and none of them. */
    private static final Pattern PAGE =
            Pattern.compile(
                    "<(!doctype|body|embed|form|head|html|iframe|img|link|meta|object|script|style"
                            + "|svg)[\\s/>]",
                    Pattern.CASE_INSENSITIVE);

    /** In UTF-16, as tags may be, each letter has a zero beside it. */
    private static final Pattern ZERO = Pattern.compile("\\x00");

    /** What may stand behind the first box of a film (ISO 14496-12, 6.2.3, and QuickTime). */
    private static final Set<String> BOXES =
            Set.of(
                    "emsg", "free", "mdat", "meta", "moof", "moov", "pdin", "prft", "sidx", "skip",
                    "styp", "udta", "uuid", "wide");

    private static final Pattern KIND = Pattern.compile("(?s)\\x1a\\x45\\xdf\\xa3.{0,60}webm.*");
    private static final int SNIFFED = 4096;
    private static final int TAG_HEAD = 10;

    private SoundAndFilm() {}

    static Optional<MediaFile.Fault> fault(Path file, String ending) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(LONGEST);
        }
        boolean goesOn =
                switch (ending) {
                    case "mp3" -> isSound(head, Files.size(file));
                    case "m4a", "mp4" -> isBoxes(head);
                    case "ogg", "opus" -> isStream(head);
                    default -> KIND.matcher(text(head, 0, 128)).matches();
                };
        if (!goesOn) {
            return Optional.of(
                    new MediaFile.Fault(
                            "the file begins as ." + ending + " and does not go on as such",
                            "copy or save it again"));
        }
        return holdsPage(head)
                ? Optional.of(
                        new MediaFile.Fault(
                                "the words about the recording, in its tags, hold markup",
                                "save it without its metadata"))
                : Optional.empty();
    }

    /** Whether a page stands in the words about the recording, before sound or pictures begin. */
    private static boolean holdsPage(byte[] head) {
        int words = text(head, 0, 3).equals("ID3") ? TAG_HEAD + tag(head) : SNIFFED;
        return PAGE.matcher(ZERO.matcher(text(head, 0, words)).replaceAll("")).find();
    }

    /** An ID3 tag, which may end in zeros, and then the head of a frame of MPEG sound. */
    private static boolean isSound(byte[] head, long size) {
        int at = text(head, 0, 3).equals("ID3") ? TAG_HEAD + tag(head) : 0;
        while (at < head.length && head[at] == 0) {
            at++;
        }
        // Tags with a large picture reach beyond what is read.
        return at >= head.length ? size > head.length : isFrame(head, at);
    }

    private static boolean isFrame(byte[] head, int at) {
        return at + 3 < head.length
                && (head[at] & 0xff) == 0xff
                && (head[at + 1] & 0xe0) == 0xe0
                && (head[at + 1] & 0x06) != 0
                && (head[at + 2] & 0xf0) != 0xf0
                && (head[at + 2] & 0x0c) != 0x0c;
    }

    /** How long an ID3 tag says that it is: four times seven bits. */
    private static int tag(byte[] head) {
        return head.length < TAG_HEAD
                ? 0
                : (head[6] & 0x7f) << 21
                        | (head[7] & 0x7f) << 14
                        | (head[8] & 0x7f) << 7
                        | (head[9] & 0x7f);
    }

    /** The first box, {@code ftyp}, has a sensible length, and another follows. */
    private static boolean isBoxes(byte[] head) {
        if (head.length < 16) {
            return false;
        }
        int length = ByteBuffer.wrap(head).getInt();
        return length >= 16
                && length <= 1024
                && length + 8 <= head.length
                && BOXES.contains(text(head, length + 4, 4));
    }

    /** The first page of a stream: version 0, and marked as the first. */
    private static boolean isStream(byte[] head) {
        return head.length > 28 && head[4] == 0 && (head[5] & 2) != 0;
    }

    private static String text(byte[] bytes, int from, int length) {
        int start = Math.min(from, bytes.length);
        return new String(bytes, start, Math.min(length, bytes.length - start), ISO_8859_1);
    }
}
