package org.explainer.figure.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.explainer.cache.FileCache;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenditionsTest {

    private static final Inks INKS =
            new Inks(new Color(0x0f3d8a), new Color(0xf5c542), new Color(0xfdfdfb));

    private static final String BOX = "<rect x='8' y='8' width='40' height='20' fill=\"#1c6b62\"/>";

    @TempDir private Path cache;
    private final Problems problems = new Problems();
    private Renditions renditions;

    @BeforeEach
    void open() throws IOException {
        renditions = new Renditions(new FileCache(cache), INKS);
    }

    @Test
    void aDrawingIsShownFiveHundredSixtyPixelsWideWithTwiceAsManyBehind() throws IOException {
        Rendition picture = picture(BOX).orElseThrow();

        assertThat(picture.name()).matches("map-[0-9a-f]{8}\\.png");
        assertThat(picture.alt()).isEqualTo("A map");
        assertThat(picture.width()).isEqualTo(560);
        assertThat(picture.height()).isEqualTo(140);
        BufferedImage read = read(picture);
        assertThat(read.getWidth()).isEqualTo(1120);
        assertThat(read.getHeight()).isEqualTo(280);
        assertThat(read.getRGB(100, 60)).isEqualTo(0xff1c6b62);
        assertThat(read.getRGB(4, 4)).isEqualTo(0xfffdfdfb);
    }

    @Test
    void wordsAreDrawnWithLettersOfOurOwnWhereTheyStand() throws IOException {
        String middle = words("Кельм", "x='144' text-anchor='middle' fill=\"#121a28\"");

        BufferedImage read = read(picture(middle).orElseThrow());

        assertThat(inked(read, 0, 400)).isZero();
        assertThat(inked(read, 400, 560)).isGreaterThan(500);
        assertThat(inked(read, 560, 720)).isGreaterThan(500);
        assertThat(inked(read, 720, 1120)).isZero();
    }

    @Test
    void aStrokeLiesBelowItsWords() throws IOException {
        String set = "x='8' fill=\"#121a28\" stroke=\"#e6ebf2\" stroke-width='3'";

        BufferedImage read = read(picture(words("I", set)).orElseThrow());

        assertThat(inked(read, 0, 1120)).isGreaterThan(200);
    }

    @Test
    void theSameDrawingIsTheSamePictureAndAnotherHasAnotherName() throws IOException {
        Rendition first = picture(BOX).orElseThrow();
        Rendition second =
                new Renditions(new FileCache(cache.resolve("other")), INKS)
                        .of("map", svg(BOX), "A map", new Place("a.adoc", 3), problems)
                        .orElseThrow();
        Rendition other = picture(BOX.replace("x='8'", "x='9'")).orElseThrow();

        assertThat(second.png()).isEqualTo(first.png());
        assertThat(second.name()).isEqualTo(first.name());
        assertThat(other.name()).isNotEqualTo(first.name());
    }

    @Test
    void aDrawingThatWasDrawnBeforeIsTakenFromTheCache() throws IOException {
        picture(BOX);
        try (Stream<Path> kept = Files.list(cache)) {
            String key = String.valueOf(kept.findFirst().orElseThrow().getFileName());
            new FileCache(cache).put(key, "kept".getBytes());
        }

        assertThat(picture(BOX).orElseThrow().png()).isEqualTo("kept".getBytes());
    }

    @Test
    void aLetterThatCannotBeDrawnIsAnError() throws IOException {
        assertThat(picture(words("თბ", "x='8'"))).isEmpty();
        assertThat(problems.inReadingOrder())
                .singleElement()
                .hasToString(
                        """
                        a.adoc:3: error: the figure's picture has no letter "თ" (U+10D7) for "თბ"
                            assets/fonts/README.md tells how to add a letter""");
    }

    @Test
    void lettersTooSmallForASmallScreenAreAnError() throws IOException {
        assertThat(picture(words("Kelm", "x='8'").replace("'13'", "'11.4'"))).isEmpty();
        assertThat(problems.inReadingOrder())
                .singleElement()
                .hasToString(
                        """
                        a.adoc:3: error: "Kelm" is 11.4 pixels high in the figure's picture on a small screen
                            letters need 12: draw them larger""");
    }

    @Test
    void whatALetterCannotCarryIsAnError() throws IOException {
        var chance = new Random(1);
        StringBuilder noise = new StringBuilder("<path d='");
        for (int i = 0; i < 30_000; i++) {
            noise.append("M").append(chance.nextInt(288)).append(' ').append(chance.nextInt(600));
            noise.append("l1 1.3h.4z");
        }
        noise.append("'/>");

        String tall = svg(noise.toString()).replace("288 72", "288 600");
        assertThat(renditions.of("map", tall, "A map", new Place("a.adoc", 3), problems)).isEmpty();
        assertThat(problems.inReadingOrder())
                .singleElement()
                .asString()
                .matches(
                        "(?s)a.adoc:3: error: the figure's picture takes \\d+ bytes, .* 200000\n.*");
    }

    @Test
    void aDrawingWithADocumentTypeIsNotRead() {
        assertThatThrownBy(() -> Engraving.of("<!DOCTYPE svg SYSTEM 'file:///x'><svg/>"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DOCTYPE");
    }

    private Optional<Rendition> picture(String content) throws IOException {
        return renditions.of("map", svg(content), "A map", new Place("a.adoc", 3), problems);
    }

    private static String svg(String content) {
        return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 288 72'>" + content + "</svg>";
    }

    private static String words(String words, String attributes) {
        return "<text y='40' font-size='13' " + attributes + ">" + words + "</text>";
    }

    private static BufferedImage read(Rendition picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture.png()));
    }

    private static int inked(BufferedImage picture, int left, int right) {
        int inked = 0;
        for (int x = left; x < right; x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                inked += (picture.getRGB(x, y) & 0xffffff) == 0x121a28 ? 1 : 0;
            }
        }
        return inked;
    }
}
