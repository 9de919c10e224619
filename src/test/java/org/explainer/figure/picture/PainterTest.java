package org.explainer.figure.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.explainer.TinyBook;
import org.explainer.edition.Edition;
import org.explainer.figure.Pulse;
import org.explainer.manuscript.text.Emblem;
import org.junit.jupiter.api.Test;

class PainterTest {

    private static final Inks INKS =
            new Inks(new Color(0x0f3d8a), new Color(0xf5c542), new Color(0xfdfdfb));

    private static final int SKY = 0xff0f3d8a;
    private static final int LIT = 0xff2e5699;
    private static final String MARK =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">\
            <rect width="64" height="64" rx="14" fill="#0f3d8a"/>\
            <path d="M8 44h10c9 0 9-26 14-26s5 26 14 26h10" fill="none" stroke="#f5c542"\
             stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/></svg>""";

    private static final int WHEAT = 0xfff5c542;
    private static final int PAPER = 0xfffdfdfb;

    private static final Edition BOOK = TinyBook.complete().edition();

    private final Painter painter = new Painter(INKS);

    @Test
    void drawsAWheatLineOnSkyAcrossTheWholePicture() throws IOException {
        BufferedImage picture = read(painter.card(card("The Opal Evening", "timeline")));

        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(picture.getRGB(0, 0)).isEqualTo(SKY);
        assertThat(picture.getRGB(0, 502)).isEqualTo(WHEAT);
        assertThat(picture.getRGB(1199, 502)).isEqualTo(WHEAT);
        assertThat(inked(picture, PAPER, 174, 300)).isGreaterThan(5000);
        assertThat(inked(picture, WHEAT, 50, 100)).isGreaterThan(500);
        assertThat(inked(picture, LIT, 0, 630)).isZero();
    }

    @Test
    void lightsTheYearsOfAChapterAndItsPeaks() throws IOException {
        BufferedImage chapter = read(painter.card(card("Roses", "c01")));
        BufferedImage other = read(painter.card(card("Roses", "timeline")));

        // Two of thirty-three years, and two peaks of the six hundred pixels each that dots have.
        assertThat(inked(chapter, LIT, 352, 630)).isGreaterThan(10_000);
        assertThat(inked(chapter, WHEAT, 400, 440) - inked(other, WHEAT, 400, 440))
                .isGreaterThan(400);
        assertThat(chapter.getRGB(0, 629)).isEqualTo(SKY);
    }

    @Test
    void drawsTheSameBytesWhatItDrewBefore() {
        Card card = card("The Opal Evening", "c01");
        byte[] first = painter.card(card);
        painter.card(card("Something else", "c02"));

        assertThat(painter.card(card)).isEqualTo(first);
        assertThat(new Painter(INKS).card(card)).isEqualTo(first);
        assertThat(first).hasSizeLessThan(30_000);
    }

    @Test
    void leavesOutALineWithALetterThatItLacks() throws IOException {
        Card georgian = card("თბილისი", "timeline");

        assertThat(painter.lacks(georgian)).contains("თ");
        assertThat(painter.lacks(card("Tbilisi", "timeline"))).isEmpty();
        assertThat(inked(read(painter.card(georgian)), PAPER, 174, 350)).isZero();
    }

    @Test
    void setsALongLineAboveTheTitleSmallerSoThatItFits() throws IOException {
        var card = new Card("Title", List.of("wide words ".repeat(12)), pulse("timeline"));
        BufferedImage picture = read(painter.card(card));

        assertThat(column(picture, 1160)).containsOnly(SKY);
    }

    @Test
    void showsAnEmblemBesideTheLinesAboveTheTitle() throws IOException {
        var emblem = new Emblem("<rect width=\"96\" height=\"72\" fill=\"#f5c542\"/>");
        var lines = List.of("wide words ".repeat(12));
        var card = new Card("Title", lines, pulse("timeline"), Optional.of(emblem));
        BufferedImage picture = read(painter.card(card));

        assertThat(picture.getRGB(1060, 90)).isEqualTo(0xfff5c542);
        assertThat(column(picture, 980)).containsOnly(SKY);
        assertThat(inked(picture, PAPER, 174, 350)).as("the title").isPositive();
    }

    @Test
    void drawsIconsLikeTheOneThatBrowsersTake() throws IOException {
        BufferedImage icon = read(painter.icon(MARK, 128, 1));
        assertThat(icon.getWidth()).isEqualTo(128);
        assertThat(icon.getRGB(0, 0)).isEqualTo(SKY);
        assertThat(icon.getRGB(64, 36)).isEqualTo(WHEAT);
        assertThat(icon.getRGB(16, 88)).isEqualTo(WHEAT);
        assertThat(read(painter.icon(MARK, 128, 0.8)).getRGB(16, 88)).isEqualTo(SKY);
    }

    private static Card card(String title, String page) {
        return new Card(title, List.of("The Book", "The essay by Rosa Penner"), pulse(page));
    }

    private static Pulse pulse(String page) {
        return Pulse.of(BOOK, BOOK.text(page));
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static long inked(BufferedImage picture, int colour, int top, int bottom) {
        int[] pixels = picture.getRGB(0, top, 1200, bottom - top, null, 0, 1200);
        return java.util.Arrays.stream(pixels).filter(pixel -> pixel == colour).count();
    }

    private static int[] column(BufferedImage picture, int x) {
        return picture.getRGB(x, 0, 1, 160, null, 0, 1);
    }
}
