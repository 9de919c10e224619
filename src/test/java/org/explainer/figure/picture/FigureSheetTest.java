package org.explainer.figure.picture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class FigureSheetTest {

    private static final String DRAWING =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 288 200">
            <rect width="288" height="200" fill="#112233"/></svg>""";

    private final FigureSheet sheet =
            new FigureSheet(
                    DRAWING,
                    "Looms & mills of the whole county, 1801 to 1842",
                    List.of(),
                    List.of("A book", "CC BY"));

    @Test
    void setsTheTitleAboveAndTheCreditBelow() {
        String svg = new String(sheet.vector("#fdfdfb", "#121a28"), UTF_8);

        assertThat(svg)
                .contains(
                        "viewBox=\"0 0 320 ",
                        "Looms &amp; mills",
                        ">A book</text>",
                        ">CC BY</text>")
                .containsSubsequence("Looms", "#112233", "A book");
        assertThat(svg.split("<text")).as("a title of two lines").hasSize(1 + 2 + 2);
    }

    @Test
    void setsWhatItsSignsMeanBetweenDrawingAndCredit() {
        var keyed =
                new FigureSheet(
                        DRAWING,
                        "Looms",
                        List.of(
                                "1 The first loom",
                                "2 A mill of four floors, its long chimney and all its windows"),
                        List.of("A book"));
        String svg = new String(keyed.vector("#fdfdfb", "#121a28"), UTF_8);

        assertThat(svg).containsSubsequence("#112233", ">1 The first loom<", ">2 A mill", "A book");
        assertThat(svg.split("<text")).as("a second line of three").hasSize(1 + 1 + 3 + 1);
    }

    @Test
    void isAsWideAsATextWants() throws IOException {
        BufferedImage png = read(sheet.png("#fdfdfb", "#121a28"));

        assertThat(png.getWidth()).isEqualTo(1120);
        assertThat(new Color(png.getRGB(560, 400))).isEqualTo(new Color(0x112233));
        assertThat(new Color(png.getRGB(2, 2))).isEqualTo(new Color(0xfdfdfb));
    }

    @Test
    void isACardWithTheDrawingOnIt() throws IOException {
        Inks inks = Inks.of(Map.of("sky", "#0f3d8a", "wheat", "#f5c542", "paper", "#fdfdfb"));
        BufferedImage card = read(sheet.card(inks));

        assertThat(card.getWidth()).isEqualTo(1200);
        assertThat(card.getHeight()).isEqualTo(630);
        assertThat(new Color(card.getRGB(4, 4))).isEqualTo(new Color(0x0f3d8a));
        assertThat(new Color(card.getRGB(800, 315))).isEqualTo(new Color(0x112233));
    }

    @Test
    void sameDrawingSameBytes() {
        assertThat(sheet.png("#fdfdfb", "#121a28")).isEqualTo(sheet.png("#fdfdfb", "#121a28"));
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
