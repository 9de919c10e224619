package org.explainer.reader.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Set;

/** The blocks of a GIF (version 89a, appendix A), and which of them are words about the picture. */
final class GifMetadata {

    private static final int SCREEN = 13;
    private static final int COMMENT = 0xfe;
    private static final int TEXT = 0x01;
    private static final int APPLICATION = 0xff;

    /** How often a film is played is told in an application's block; XMP is in one as well. */
    private static final Set<String> PLAYING = Set.of("NETSCAPE2.0", "ANIMEXTS1.0");

    private final byte[] picture;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int at;

    private GifMetadata(byte[] picture) {
        this.picture = picture;
    }

    /** The picture without comments, and without what follows its end; it may be damaged. */
    static byte[] strip(byte[] picture) {
        return new GifMetadata(picture).read();
    }

    private byte[] read() {
        at = SCREEN + colours(10);
        out.write(picture, 0, at);
        while (picture[at] != ';') {
            int start = at;
            boolean kept = picture[at] == ',' || isShown();
            at += picture[at] == ',' ? 11 + colours(at + 9) : 2;
            while (picture[at] != 0) {
                at += 1 + (picture[at] & 0xff);
            }
            at++;
            if (kept) {
                out.write(picture, start, at - start);
            }
        }
        out.write(';');
        return out.toByteArray();
    }

    /** How many bytes the table of colours takes that is told of at {@code flags}. */
    private int colours(int flags) {
        return (picture[flags] & 0x80) == 0 ? 0 : 3 << ((picture[flags] & 7) + 1);
    }

    private boolean isShown() {
        if (picture[at] != '!') {
            throw new IllegalArgumentException("a block that no GIF has");
        }
        int kind = picture[at + 1] & 0xff;
        return kind == APPLICATION
                ? PLAYING.contains(new String(picture, at + 3, 11, ISO_8859_1))
                : kind != COMMENT && kind != TEXT;
    }
}
