package org.explainer.figure.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.explainer.TinyBook;
import org.explainer.edition.Edition;
import org.explainer.figure.Pulse;
import org.junit.jupiter.api.Test;

class CoverImageTest {

    private static final Inks INKS =
            new Inks(new Color(0x0f3d8a), new Color(0xf5c542), new Color(0xfdfdfb));

    private static final int SKY = 0xff0f3d8a;
    private static final int WHEAT = 0xfff5c542;
    private static final int PAPER = 0xfffdfdfb;

    private static byte[] jacket(String title) {
        Edition book = TinyBook.complete().edition();
        return CoverImage.of(
                new Card(title, List.of("By two"), Pulse.of(book, book.cover())), INKS);
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static long inked(BufferedImage picture, int ink, int top, int bottom) {
        return IntStream.range(top, bottom)
                .mapToLong(
                        y ->
                                IntStream.range(0, picture.getWidth())
                                        .filter(x -> picture.getRGB(x, y) == ink)
                                        .count())
                .sum();
    }

    @Test
    void setsTheTitleOnSkyAboveTheLineOfTheYears() throws IOException {
        BufferedImage front = read(jacket("A title of some words"));

        assertThat(front.getWidth()).isEqualTo(CoverImage.WIDTH);
        assertThat(front.getHeight()).isEqualTo(CoverImage.HEIGHT);
        assertThat(front.getRGB(0, 0)).isEqualTo(SKY);
        assertThat(inked(front, PAPER, 150, 900)).isGreaterThan(20_000);
        assertThat(front.getRGB(0, 1310)).isEqualTo(WHEAT);
        assertThat(front.getRGB(1199, 1310)).isEqualTo(WHEAT);
        assertThat(inked(front, WHEAT, 1570, 1625)).isGreaterThan(500);
    }

    @Test
    void isTheSameEachTimeAndSmall() {
        assertThat(jacket("One")).isEqualTo(jacket("One")).hasSizeLessThan(60_000);
    }

    @Test
    void leavesOutATitleThatItCannotWrite() throws IOException {
        assertThat(inked(read(jacket("თბილისი")), PAPER, 150, 900)).isZero();
    }
}
