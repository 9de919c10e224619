package org.explainer.reader.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Set;

/**
 * What cameras and programs write into a picture beside what it shows: where, when and with what it
 * was taken, who edited it, and often a small copy of what was cut away. None of that is published.
 * The pixels, their colours and which side is up stay as they are.
 */
public final class PictureMetadata {

    /** PNG, third edition, 4.7: all that a picture is made of; the rest are words about it. */
    private static final Set<String> PNG =
            Set.of(
                    ("IHDR PLTE IDAT IEND acTL fcTL fdAT bKGD cHRM cICP cLLI gAMA hIST iCCP mDCV"
                                    + " pHYs sBIT sPLT sRGB tRNS")
                            .split(" "));

    private static final Set<String> ENDINGS = Set.of("gif", "jpeg", "jpg", "png", "webp");

    /** What Exif, XMP and IPTC begin with in any of these formats. */
    private static final Set<String> TELLING =
            Set.of("Exif\0\0", "eXIf", "EXIF", "ns.adobe.com/xap", "<x:xmpmeta", "Photoshop 3.0");

    /** RIFF container of WebP, RFC 9649, 2: all but Exif, XMP and what is unknown. */
    private static final Set<String> WEBP =
            Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

    /** The parts that a WebP's first chunk says it has: Exif and XMP. */
    private static final int WEBP_FLAGS = 0x08 | 0x04;

    private static final int JPEG_START = 0xffd8;
    private static final int JPEG_SCAN = 0xffda;
    private static final int JPEG_END = 0xffd9;
    private static final int ORIENTATION = 0x0112;

    /** What begins the only Exif that is left, which says which side is up. */
    private static final String UPRIGHT = "Exif\0\0MM\0*";

    private PictureMetadata() {}

    /**
     * The picture without them, and without what follows its end, where telephones put others; the
     * very same bytes where it has none, is no GIF, JPEG, PNG or WebP, or is damaged, which is
     * reported elsewhere.
     */
    public static byte[] strip(byte[] picture) {
        try {
            if (starts(picture, "\u0089PNG")) {
                return png(picture);
            }
            if (starts(picture, "RIFF") && text(picture, 8).equals("WEBP")) {
                return webp(picture);
            }
            if (starts(picture, "GIF8")) {
                return GifMetadata.strip(picture);
            }
            return starts(picture, "\u00ff\u00d8\u00ff") ? jpeg(picture) : picture;
        } catch (BufferUnderflowException
                | IndexOutOfBoundsException
                | IllegalArgumentException e) {
            return picture;
        }
    }

    /** Whether a camera has written into the picture: Exif, XMP or IPTC. */
    static boolean isIn(byte[] picture) {
        byte[] stripped = strip(picture);
        return stripped.length < picture.length && holds(picture, stripped);
    }

    private static boolean holds(byte[] picture, byte[] stripped) {
        String before = new String(picture, ISO_8859_1);
        String after = new String(stripped, ISO_8859_1);
        return TELLING.stream().anyMatch(word -> before.contains(word) && !after.contains(word));
    }

    /** Whether what a stripped JPEG calls its width is shown as its height. */
    static boolean liesOnItsSide(byte[] stripped) {
        int head = Math.min(stripped.length, 0x10000);
        int exif = new String(stripped, 0, head, ISO_8859_1).indexOf(UPRIGHT);
        return exif > 0 && stripped[exif + UPRIGHT.length() + 15] >= 5;
    }

    /** Whether a file of that name is looked into. */
    public static boolean mayHave(String name) {
        return ENDINGS.contains(MediaFile.ending(name));
    }

    private static boolean starts(byte[] picture, String with) {
        byte[] start = with.getBytes(ISO_8859_1);
        return picture.length >= start.length
                && Arrays.equals(picture, 0, start.length, start, 0, start.length);
    }

    private static String text(byte[] picture, int at) {
        return new String(Arrays.copyOfRange(picture, at, at + 4), ISO_8859_1);
    }

    private static byte[] png(byte[] picture) {
        var bytes = ByteBuffer.wrap(picture);
        var out = new ByteArrayOutputStream();
        out.write(picture, 0, 8);
        int at = 8;
        String kind = "";
        while (!kind.equals("IEND")) {
            int whole = Math.addExact(bytes.getInt(at), 12);
            kind = text(picture, at + 4);
            if (PNG.contains(kind)) {
                out.write(picture, at, whole);
            }
            at += whole;
        }
        return out.toByteArray();
    }

    private static byte[] webp(byte[] picture) {
        var bytes = ByteBuffer.wrap(picture).order(ByteOrder.LITTLE_ENDIAN);
        var out = new ByteArrayOutputStream();
        out.write(picture, 0, 12);
        int at = 12;
        while (at + 8 <= picture.length) {
            int length = bytes.getInt(at + 4);
            int whole = 8 + length + (length & 1);
            if (WEBP.contains(text(picture, at))) {
                out.write(picture, at, whole);
            }
            at += whole;
        }
        byte[] stripped = out.toByteArray();
        if (text(picture, 12).equals("VP8X")) {
            stripped[20] &= (byte) ~WEBP_FLAGS;
        }
        ByteBuffer.wrap(stripped).order(ByteOrder.LITTLE_ENDIAN).putInt(4, stripped.length - 8);
        return stripped;
    }

    /** Segments, scans among them, up to the end (ITU-T T.81, B.1.1 and B.2.1). */
    private static byte[] jpeg(byte[] picture) {
        var bytes = ByteBuffer.wrap(picture);
        var out = new ByteArrayOutputStream();
        out.writeBytes(ByteBuffer.allocate(2).putShort((short) JPEG_START).array());
        int at = 2;
        while ((bytes.getShort(at) & 0xffff) != JPEG_END) {
            boolean scan = (bytes.getShort(at) & 0xffff) == JPEG_SCAN;
            int whole = 2 + (bytes.getShort(at + 2) & 0xffff);
            int end = scan ? scanned(bytes, at + whole) : at + whole;
            byte[] segment = Arrays.copyOfRange(picture, at, end);
            out.writeBytes(scan ? segment : kept(segment));
            at = end;
        }
        out.writeBytes(ByteBuffer.allocate(2).putShort((short) JPEG_END).array());
        return out.toByteArray();
    }

    /** Where the next mark is that is none of a scan's own. */
    private static int scanned(ByteBuffer bytes, int start) {
        int at = start;
        while (bytes.get(at) != (byte) 0xff || isOfScan(bytes.get(at + 1) & 0xff)) {
            at++;
        }
        return at;
    }

    /** Stuffed zeros, filling and restarts. */
    private static boolean isOfScan(int mark) {
        return mark == 0 || mark == 0xff || (mark >= 0xd0 && mark <= 0xd7);
    }

    /** Of applications' segments the colours and Adobe's stay, which change what is shown. */
    private static byte[] kept(byte[] all) {
        int mark = all[1] & 0xff;
        boolean words = mark == 0xfe || (mark > 0xe0 && mark <= 0xef);
        boolean colours = mark == 0xe2 && starts(tail(all), "ICC_PROFILE\0");
        boolean shown = colours || (mark == 0xee && starts(tail(all), "Adobe"));
        if (!words || shown) {
            return all;
        }
        return mark == 0xe1 ? upright(all) : new byte[0];
    }

    /** A segment without its mark and length. */
    private static byte[] tail(byte[] segment) {
        return Arrays.copyOfRange(segment, 4, segment.length);
    }

    /** Of Exif no more than which side is up, if that is not the first. */
    private static byte[] upright(byte[] exif) {
        int side = starts(tail(exif), "Exif") ? side(exif) : 1;
        if (side < 2 || side > 8) {
            return new byte[0];
        }
        return ByteBuffer.allocate(36)
                .putShort((short) 0xffe1)
                .putShort((short) 34)
                .put(UPRIGHT.getBytes(ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) side)
                .array();
    }

    /** Exif 2.32, 4.6.2: the first directory of a TIFF, entries of twelve bytes. */
    private static int side(byte[] exif) {
        var tiff = ByteBuffer.wrap(exif, 10, exif.length - 10).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        for (int i = 0; i < tiff.getShort(directory); i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xffff) == ORIENTATION) {
                return tiff.getShort(entry + 8);
            }
        }
        return 1;
    }
}
