package org.explainer.figure.picture;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.zip.CRC32;

/** Writes pixels as a PNG with a palette: a quarter of the bytes that three channels take. */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** 8 bits for a pixel, which is the number of a colour; nothing else out of the ordinary. */
    private static final byte[] FORMAT = {8, 3, 0, 0, 0};

    /** Beyond 4, a tenth fewer bytes take twice the time, then ten times. */
    private static final int LEVEL = 4;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Png() {}

    /**
     * The picture as a file.
     *
     * @param pixels 0xRRGGBB, from left to right and from the top down
     * @param exact colours that have to come out as they are
     */
    static byte[] of(int[] pixels, int width, Collection<Integer> exact) {
        byte[] numbers = new byte[pixels.length];
        int[] palette = palette(pixels, exact, numbers);
        ByteBuffer size = ByteBuffer.allocate(13).putInt(width).putInt(pixels.length / width);
        var png = new Png();
        png.out.writeBytes(SIGNATURE);
        png.chunk("IHDR", size.put(FORMAT).array());
        png.chunk("PLTE", channels(palette));
        png.chunk("IDAT", packed(numbers, width));
        png.chunk("IEND", new byte[0]);
        return png.out.toByteArray();
    }

    /**
     * Colours that agree in their highest bits become one, unless they are exact; {@code numbers}
     * says which.
     */
    private static int[] palette(int[] pixels, Collection<Integer> exact, byte[] numbers) {
        int[] known = new int[256];
        int[] palette = new int[256];
        int size = 0;
        for (int colour : exact) {
            palette[size++] = colour;
            known[rounded(colour)] = size;
        }
        for (int from = 0, to; from < pixels.length; from = to) {
            to = endOfRun(pixels, from);
            int colour = pixels[from] & 0xffffff;
            int number = indexOf(colour, palette, exact.size());
            if (number < 0) {
                int rounded = rounded(colour);
                if (known[rounded] == 0 && size < palette.length) {
                    palette[size++] = colour;
                    known[rounded] = size;
                }
                number = Math.max(0, known[rounded] - 1);
            }
            if (to > from + 1 && number >= exact.size()) {
                // What is flat matters more than what is an edge.
                palette[number] = colour;
            }
            Arrays.fill(numbers, from, to, (byte) number);
        }
        return Arrays.copyOf(palette, size);
    }

    private static int indexOf(int colour, int[] palette, int size) {
        int index = size - 1;
        while (index >= 0 && palette[index] != colour) {
            index--;
        }
        return index;
    }

    /** Where another colour begins. A picture is mostly flat, and Java compares many at once. */
    private static int endOfRun(int[] pixels, int from) {
        int end = pixels.length;
        int differs = Arrays.mismatch(pixels, from, end - 1, pixels, from + 1, end);
        return differs < 0 ? end : from + differs + 1;
    }

    /** The highest bits, three of red and of green, two of blue. */
    private static int rounded(int colour) {
        return (colour >> 21) << 5 | (colour >> 13 & 7) << 2 | (colour >> 6 & 3);
    }

    private static byte[] channels(int[] palette) {
        ByteBuffer bytes = ByteBuffer.allocate(3 * palette.length);
        for (int colour : palette) {
            bytes.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
        }
        return bytes.array();
    }

    /** Each row begins with the number of its filter, which is none. */
    private static byte[] packed(byte[] numbers, int width) {
        ByteBuffer rows = ByteBuffer.allocate(numbers.length + numbers.length / width);
        for (int from = 0; from < numbers.length; from += width) {
            rows.put((byte) 0).put(numbers, from, width);
        }
        var packed = new ByteArrayOutputStream();
        // In Java: the zlib of a machine packs as its release does, and pictures would differ.
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(LEVEL))) {
            deflater.write(rows.array(), 0, rows.capacity());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private void chunk(String type, byte[] content) {
        ByteBuffer chunk = ByteBuffer.allocate(content.length + 12).putInt(content.length);
        chunk.put(type.getBytes(StandardCharsets.US_ASCII)).put(content);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, content.length + 4);
        out.writeBytes(chunk.putInt((int) sum.getValue()).array());
    }
}
