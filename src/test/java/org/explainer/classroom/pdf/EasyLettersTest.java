package org.explainer.classroom.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.explainer.figure.picture.Typeface;
import org.junit.jupiter.api.Test;

/**
 * The spaces of the reader for dyslexia against the style guide of the British Dyslexia Association
 * (2023): letters about 35 % of their average width apart, words at least 3.5 times that, lines of
 * 150 %, 12 to 14 points.
 */
class EasyLettersTest {

    /** How often each letter stands in a thousand of English. */
    private static final String OFTEN =
            "e127 t91 a82 o75 i70 n67 s63 h61 r60 d43 l40 c28 u28 m24 w24 f22 g20 y20 p19 b15 v10 k8 j2 x2 q1 z1";

    private static final Pattern BODY =
            Pattern.compile(
                    "body\\{font:(\\d+)pt/([\\d.]+) Golos.*;letter-spacing:([\\d.]+)em;word-spacing:([\\d.]+)em}");

    private final Matcher set;
    private final double gap;
    private final double width;
    private final double space;

    EasyLettersTest() throws IOException {
        set = BODY.matcher(Files.readString(Path.of("templates/classroom/pdf/easy.css")));
        assertThat(set.find()).isTrue();
        try (var file = Typeface.class.getResourceAsStream("golos-regular.ttf");
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            double gaps = 0;
            double widths = 0;
            double all = 0;
            for (String letter : OFTEN.split(" ")) {
                int glyph = font.getUnicodeCmapLookup().getGlyphId(letter.charAt(0));
                double often = Integer.parseInt(letter.substring(1));
                double drawn = font.getGlyph().getGlyph(glyph).getBoundingBox().getWidth();
                widths += often * drawn;
                gaps += often * (font.getAdvanceWidth(glyph) - drawn);
                all += often;
            }
            double em = font.getUnitsPerEm();
            double more = Double.parseDouble(set.group(3));
            width = widths / all / em;
            gap = gaps / all / em + more;
            int blank = font.getUnicodeCmapLookup().getGlyphId(' ');
            space =
                    font.getAdvanceWidth(blank) / em
                            + gap
                            + more
                            + Double.parseDouble(set.group(4));
        }
    }

    @Test
    void standAThirdOfTheirWidthApart() {
        assertThat(gap / width).isBetween(0.35, 0.40);
    }

    @Test
    void leaveBetweenWordsMuchMoreThanBetweenLetters() {
        assertThat(space / gap).isBetween(3.5, 4.5);
    }

    @Test
    void areLargeAndFarBelowOneAnother() {
        assertThat(Integer.parseInt(set.group(1))).isBetween(12, 14);
        assertThat(Double.parseDouble(set.group(2))).isEqualTo(1.5);
    }
}
