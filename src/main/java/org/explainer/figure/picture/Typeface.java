package org.explainer.figure.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.KerningTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The outlines of letters, from a font file of our own: what a machine has for fonts does not
 * matter, nor whether it has any.
 */
public final class Typeface {

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final @Nullable KerningSubtable kerning;
    private final double unitsPerEm;

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        KerningTable kerns = font.getKerning();
        this.kerning = kerns == null ? null : kerns.getHorizontalKerningSubtable();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    /** The font file {@code NAME.ttf} beside this class. */
    static Typeface named(String name) {
        try (InputStream file = Typeface.class.getResourceAsStream(name + ".ttf")) {
            if (file == null) {
                throw new IllegalArgumentException("there is no typeface " + name);
            }
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a TrueType font, and closes {@code file}. */
    public static Typeface read(InputStream file) {
        try (file) {
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first letter of {@code text} that the typeface does not have. */
    public Optional<String> lacks(String text) {
        return text.codePoints()
                .filter(letter -> glyphs.getGlyphId(letter) == 0)
                .mapToObj(Character::toString)
                .findFirst();
    }

    /** The width of {@code text} on one line, in ems. */
    double width(String text) {
        return set(text, new Path2D.Double(), false) / unitsPerEm;
    }

    /** The outline of {@code text} from the origin, y downwards, {@code size} pixels to the em. */
    Shape outline(String text, double size) {
        var outline = new Path2D.Double();
        set(text, outline, true);
        double scale = size / unitsPerEm;
        outline.transform(AffineTransform.getScaleInstance(scale, -scale));
        return outline;
    }

    private double set(String text, Path2D outline, boolean drawn) {
        try {
            double x = 0;
            int before = -1;
            for (int letter : text.codePoints().map(glyphs::getGlyphId).toArray()) {
                x += before < 0 || kerning == null ? 0 : kerning.getKerning(before, letter);
                GlyphData glyph = drawn ? font.getGlyph().getGlyph(letter) : null;
                if (glyph != null) {
                    var place = AffineTransform.getTranslateInstance(x, 0);
                    outline.append(glyph.getPath().getPathIterator(place), false);
                }
                x += font.getAdvanceWidth(letter);
                before = letter;
            }
            return x;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
