package org.explainer.reader.file;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.explainer.reader.file.MediaFile.Fault;

/**
 * What a picture tells of itself before its pixels, once it is seen to be whole.
 *
 * @param width in pixels
 * @param height in pixels
 * @param colours how many numbers stand for the colour of a pixel; 0 where it does not matter
 */
public record PictureSize(int width, int height, int colours) {

    /** Endings of the pictures that are looked into. */
    static final Set<String> KINDS = Set.of("gif", "jpeg", "jpg", "png");

    /** In pixels each way: the eight megabytes or so that a telephone still takes. */
    private static final int MOST = 6000;

    private static final int CMYK = 4;
    private static final int CHUNK_END = 0x49454e44; // IEND

    /** What is wrong with a picture whose first bytes are right; its pixels are not decoded. */
    static Optional<Fault> fault(Path file) throws IOException {
        Optional<PictureSize> size = read(Files.readAllBytes(file));
        return size.isPresent()
                ? size.get().fault()
                : Optional.of(
                        new Fault("the picture is damaged or breaks off", "copy or save it again"));
    }

    /** As a browser shows a GIF, JPEG or PNG; nothing of other kinds and of what is damaged. */
    public static Optional<PictureSize> of(Path file) throws IOException {
        if (!KINDS.contains(MediaFile.ending(file.getFileName().toString()))) {
            return Optional.empty();
        }
        byte[] picture = PictureMetadata.strip(Files.readAllBytes(file));
        Optional<PictureSize> size = read(picture);
        return PictureMetadata.liesOnItsSide(picture) ? size.map(PictureSize::turned) : size;
    }

    private static Optional<PictureSize> read(byte[] picture) {
        var bytes = ByteBuffer.wrap(picture);
        try {
            return Optional.of(
                    switch (bytes.get(0)) {
                        case 'G' -> gif(bytes.order(ByteOrder.LITTLE_ENDIAN));
                        case (byte) 0x89 -> png(bytes);
                        default -> jpeg(bytes);
                    });
        } catch (BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private PictureSize turned() {
        return new PictureSize(/* width= */ height, /* height= */ width, colours);
    }

    private Optional<Fault> fault() {
        if (Math.max(width, height) > MOST) {
            return Optional.of(
                    new Fault(
                            "the picture has %d by %d pixels".formatted(width, height),
                            "make it at most %d each way".formatted(MOST)));
        }
        return colours == CMYK
                ? Optional.of(
                        new Fault(
                                "the picture is in the colours of printers (CMYK)",
                                "save it in RGB, the colours of screens"))
                : Optional.empty();
    }

    /** GIF89a: the size of the screen, and a semicolon at the end. */
    private static PictureSize gif(ByteBuffer bytes) {
        if (bytes.get(bytes.limit() - 1) != ';') {
            throw new BufferUnderflowException();
        }
        return new PictureSize(bytes.position(6).getShort(), bytes.getShort(), 0);
    }

    /** PNG, 5.3: chunks of a length, a type, data and their check sum; the first has the size. */
    private static PictureSize png(ByteBuffer bytes) {
        var size = new PictureSize(bytes.position(16).getInt(), bytes.getInt(), 0);
        bytes.position(8);
        for (int type = 0; type != CHUNK_END; ) {
            int length = bytes.getInt();
            var sum = new CRC32();
            sum.update(bytes.slice(bytes.position(), Math.addExact(length, 4)));
            type = bytes.getInt();
            if (bytes.position(bytes.position() + length).getInt() != (int) sum.getValue()) {
                throw new BufferUnderflowException();
            }
        }
        return size;
    }

    /**
     * JPEG (ITU-T T.81, B.1.1): segments that each tell their length, one of which may hold a small
     * JPEG with an end of its own; then the scan, in which no mark but the end's can stand.
     */
    private static PictureSize jpeg(ByteBuffer bytes) {
        bytes.position(2);
        Optional<PictureSize> size = Optional.empty();
        for (int mark = mark(bytes); mark != 0xda; mark = mark(bytes)) {
            int next = bytes.position() + (bytes.getShort() & 0xffff);
            if (mark >= 0xc0 && mark <= 0xcf && mark != 0xc4 && mark != 0xc8 && mark != 0xcc) {
                bytes.get();
                int height = bytes.getShort() & 0xffff;
                size = Optional.of(new PictureSize(bytes.getShort() & 0xffff, height, bytes.get()));
            }
            bytes.position(next);
        }
        while (bytes.get() != (byte) 0xff || bytes.get(bytes.position()) != (byte) 0xd9) {
            // On to the end, or beyond the last byte.
        }
        return size.orElseThrow(BufferUnderflowException::new);
    }

    private static int mark(ByteBuffer bytes) {
        int mark = bytes.get() & 0xff;
        if (mark != 0xff) {
            throw new BufferUnderflowException();
        }
        while (mark == 0xff) {
            mark = bytes.get() & 0xff;
        }
        return mark;
    }
}
