package org.explainer.figure.picture;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.KerningTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font cut to the letters that one page needs, to stand within that page: a frame without an
 * origin loads none from a file, and a page by itself has no file beside it.
 *
 * @see <a href="https://www.w3.org/TR/WOFF/">WOFF File Format 1.0</a>
 */
public final class CutFont {

    /** What a browser wants of a TrueType font; tables that name glyphs by number would not fit. */
    private static final List<String> TABLES =
            List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

    private static final int TRUE_TYPE = 0x00010000;
    private static final int LEVEL = 9;

    private CutFont() {}

    /**
     * The letters of {@code text} that the font has, with its kerning, as WOFF. The same letters
     * make the same bytes.
     *
     * @param font a TrueType font, which is closed
     */
    public static byte[] of(InputStream font, String text) {
        try (font;
                TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
            var subsetter = new TTFSubsetter(whole, TABLES);
            text.codePoints().distinct().sorted().forEach(subsetter::add);
            subsetter.add(' ');
            var cut = new ByteArrayOutputStream();
            subsetter.writeToStream(cut);
            Map<String, byte[]> tables = tables(ByteBuffer.wrap(cut.toByteArray()));
            byte[] kerning = kerning(whole, subsetter.getGIDMap());
            if (kerning.length > 0) {
                tables.put("kern", kerning);
            }
            return packed(tables);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By name, as the directory at the beginning of a font lists them. */
    private static Map<String, byte[]> tables(ByteBuffer font) {
        Map<String, byte[]> tables = new TreeMap<>();
        for (int at = 12; at < 12 + 16 * font.getShort(4); at += 16) {
            byte[] name = new byte[4];
            font.get(at, name);
            byte[] table = new byte[font.getInt(at + 12)];
            font.get(font.getInt(at + 8), table);
            tables.put(new String(name, US_ASCII), table);
        }
        return tables;
    }

    /** The font's pairs by the numbers that glyphs have in the cut; nothing where it has none. */
    private static byte[] kerning(TrueTypeFont whole, Map<Integer, Integer> numbers)
            throws IOException {
        KerningTable table = whole.getKerning();
        if (table == null) {
            return new byte[0];
        }
        KerningSubtable pairs = table.getHorizontalKerningSubtable();
        int[] glyphs = numbers.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        ByteBuffer found = ByteBuffer.allocate(6 * glyphs.length * glyphs.length);
        for (int left : glyphs) {
            for (int right : glyphs) {
                int by = pairs.getKerning(whole(numbers, left), whole(numbers, right));
                if (by != 0) {
                    found.putShort((short) left).putShort((short) right).putShort((short) by);
                }
            }
        }
        return kerning(found.flip());
    }

    private static int whole(Map<Integer, Integer> numbers, int glyph) {
        return numbers.getOrDefault(glyph, 0);
    }

    /** One subtable of format 0: OpenType, "kern". */
    private static byte[] kerning(ByteBuffer pairs) {
        int count = pairs.remaining() / 6;
        int step = Integer.highestOneBit(Math.max(1, count));
        return ByteBuffer.allocate(18 + pairs.remaining())
                .putInt(1)
                .putShort((short) 0)
                .putShort((short) (14 + pairs.remaining()))
                .putShort((short) 1)
                .putShort((short) count)
                .putShort((short) (6 * step))
                .putShort((short) Integer.numberOfTrailingZeros(step))
                .putShort((short) (6 * (count - step)))
                .put(pairs)
                .array();
    }

    private static byte[] packed(Map<String, byte[]> tables) throws IOException {
        ByteBuffer directory = ByteBuffer.allocate(20 * tables.size());
        var content = new ByteArrayOutputStream();
        int first = 44 + directory.capacity();
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            byte[] smaller = smaller(table.getValue());
            directory
                    .put(table.getKey().getBytes(US_ASCII))
                    .putInt(first + content.size())
                    .putInt(smaller.length)
                    .putInt(table.getValue().length)
                    .putInt(sum(table.getValue()));
            content.writeBytes(padded(smaller));
        }
        int unpacked =
                tables.values().stream().mapToInt(table -> 16 + padded(table).length).sum() + 12;
        return ByteBuffer.allocate(first + content.size())
                .put("wOFF".getBytes(US_ASCII))
                .putInt(TRUE_TYPE)
                .putInt(first + content.size())
                .putShort((short) tables.size())
                .putShort((short) 0)
                .putInt(unpacked)
                .position(44)
                .put(directory.flip())
                .put(content.toByteArray())
                .array();
    }

    /** In Java: the zlib of a machine packs as its release does, and pages would differ. */
    private static byte[] smaller(byte[] table) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(LEVEL))) {
            deflater.write(table, 0, table.length);
        }
        return packed.size() < table.length ? packed.toByteArray() : table;
    }

    private static byte[] padded(byte[] table) {
        return ByteBuffer.allocate((table.length + 3) / 4 * 4).put(table).array();
    }

    private static int sum(byte[] table) {
        ByteBuffer words = ByteBuffer.wrap(padded(table));
        return IntStream.range(0, words.capacity() / 4).map(word -> words.getInt(4 * word)).sum();
    }
}
