package org.explainer.figure.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class CutFontTest {

    private static byte[] cut(String font, String text) {
        return CutFont.of(requireNonNull(Typeface.class.getResourceAsStream(font)), text);
    }

    private static String directory(byte[] font) {
        return new String(font, 0, 44 + 20 * ByteBuffer.wrap(font).getShort(12), ISO_8859_1);
    }

    @Test
    void saysHowLongItIs() {
        byte[] font = cut("literata-regular.ttf", "Two explanations");

        assertThat(directory(font)).startsWith("wOFF").contains("glyf", "cmap", "OS/2");
        assertThat(ByteBuffer.wrap(font).getInt(8)).isEqualTo(font.length);
    }

    @Test
    void holdsNoMoreThanItsLetters() {
        assertThat(cut("golos-bold.ttf", "Two")).hasSizeLessThan(1_500);
        assertThat(cut("golos-bold.ttf", "Two explanations for one war"))
                .hasSizeBetween(1_500, 4_000);
    }

    @Test
    void isTheSameForTheSameLetters() {
        assertThat(cut("golos-regular.ttf", "war and peace"))
                .isEqualTo(cut("golos-regular.ttf", "peace and war, war".replace(",", "")));
    }

    @Test
    void keepsPairsTogether() {
        assertThat(directory(cut("literata-display.ttf", "AVATAR"))).contains("kern");
        assertThat(directory(cut("golos-regular.ttf", "AVATAR"))).doesNotContain("kern");
    }

    @Test
    void leavesOutWhatTheFontLacks() {
        assertThat(cut("golos-regular.ttf", "a\u6f22")).isEqualTo(cut("golos-regular.ttf", "a"));
    }

    @Test
    void standsInAPageAsARuleForEachFace() {
        String rules = PageFonts.rules("Two", PageFonts.TITLE, PageFonts.SANS);

        assertThat(rules.lines()).hasSize(2);
        assertThat(rules)
                .startsWith(
                        "@font-face{font-family:Literata;font-weight:600;src:url(data:font/woff;")
                .contains("font-family:Golos;font-weight:400");
    }
}
