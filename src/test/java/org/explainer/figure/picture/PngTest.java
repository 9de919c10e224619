package org.explainer.figure.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngTest {

    @Test
    void givesBackInksAsTheyAre() throws IOException {
        int[] pixels = {0x0f3d8a, 0xf5c542, 0xf4c643, 0x0f3d8a, 0xfdfdfb, 0x0f3d8b};

        BufferedImage read = read(Png.of(pixels, 3, List.of(0x0f3d8a, 0xf5c542, 0xfdfdfb)));

        assertThat(read.getWidth()).isEqualTo(3);
        assertThat(read.getHeight()).isEqualTo(2);
        assertThat(read.getRGB(0, 0, 3, 2, null, 0, 3))
                .containsExactly(
                        0xff0f3d8a, 0xfff5c542, 0xfff5c542, 0xff0f3d8a, 0xfffdfdfb, 0xff0f3d8a);
    }

    @Test
    void tellsInksApartThatResembleEachOther() throws IOException {
        int[] pixels = {0xfdfdfb, 0xf1f4f8, 0xfdfdfb, 0xf1f4f8};

        BufferedImage read = read(Png.of(pixels, 4, List.of(0xf1f4f8, 0xfdfdfb)));

        assertThat(read.getRGB(0, 0, 4, 1, null, 0, 4))
                .containsExactly(0xfffdfdfb, 0xfff1f4f8, 0xfffdfdfb, 0xfff1f4f8);
    }

    @Test
    void prefersWhatIsFlatToTheEdgeThatResemblesIt() throws IOException {
        BufferedImage read =
                read(Png.of(new int[] {0x2c5296, 0x2e5699, 0x2e5699, 0}, 2, List.of()));

        assertThat(read.getRGB(0, 1)).isEqualTo(0xff2e5699);
    }

    @Test
    void keepsToAPaletteHoweverManyColoursThereAre() throws IOException {
        int[] pixels = new int[64 * 64 * 64];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (i >> 12) << 18 | (i >> 6 & 63) << 10 | (i & 63) << 2;
        }

        BufferedImage read = read(Png.of(pixels, 512, List.of()));

        for (int i = 0; i < pixels.length; i += 97) {
            int rgb = read.getRGB(i % 512, i / 512);
            assertThat((rgb >> 16 & 0xff) - (pixels[i] >> 16)).isBetween(-31, 31);
            assertThat((rgb & 0xff) - (pixels[i] & 0xff)).isBetween(-63, 63);
        }
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
