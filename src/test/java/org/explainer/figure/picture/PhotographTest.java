package org.explainer.figure.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.explainer.cache.FileCache;
import org.explainer.problem.Place;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PhotographTest {

    private static final Place HERE = new Place("content/chapters/first.adoc", 7);

    @TempDir private Path folder;
    private final Problems problems = new Problems();

    @Test
    void keepsThePictureAndNamesItByItsContent() throws IOException {
        Rendition picture = read(picture("square.png", 1120, 560, false)).orElseThrow();

        assertThat(picture.name()).matches("square-[0-9a-f]{8}\\.png");
        assertThat(picture.width()).isEqualTo(560);
        assertThat(picture.height()).isEqualTo(280);
        assertThat(picture.png()).isEqualTo(Files.readAllBytes(folder.resolve("square.png")));
        assertThat(problems.inReadingOrder()).isEmpty();
    }

    @Test
    void makesALargePhotographSmallAndTurnsItUp() throws IOException {
        Path wide = picture("wide.jpg", 3000, 2000, false);
        Files.write(wide, turned(Files.readAllBytes(wide)));

        Rendition picture = read(wide).orElseThrow();

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.png()));
        assertThat(image.getWidth()).isEqualTo(1120);
        assertThat(image.getHeight()).isEqualTo(1680);
        assertThat(picture.height()).isEqualTo(840);
        assertThat(read(wide).orElseThrow().png()).isEqualTo(picture.png());
    }

    /** As a telephone held upright writes it: Exif 2.32, 4.6.5, orientation 6. */
    private static byte[] turned(byte[] jpeg) {
        String exif = "ffe10022457869660000" + "4d4d002a00000008" + "0001011200030000000100060000";
        byte[] segment = HexFormat.of().parseHex(exif + "00000000");
        return ByteBuffer.allocate(jpeg.length + segment.length)
                .put(jpeg, 0, 2)
                .put(segment)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    @Test
    void refusesWhatIsTooHeavy() throws IOException {
        assertThat(read(picture("noise.png", 500, 500, true))).isEmpty();
        assertThat(problems.inReadingOrder())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .matches("the picture noise.png takes \\d+ bytes, and a letter has 200000");
    }

    @Test
    void refusesWhatMailProgramsCannotShow() throws IOException {
        assertThat(read(Files.writeString(folder.resolve("a.svg"), "<svg/>"))).isEmpty();
        assertThat(problems.inReadingOrder())
                .extracting(Problem::message)
                .containsExactly("a letter cannot show a.svg");
    }

    private Optional<Rendition> read(Path file) throws IOException {
        return new Photograph(new FileCache(folder.resolve("cache")), problems)
                .of(file, "A square", HERE);
    }

    private Path picture(String name, int width, int height, boolean noisy) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var chance = new Random(1);
        for (int i = 0; noisy && i < width * height; i++) {
            image.setRGB(i % width, i / width, chance.nextInt(0x1000000));
        }
        Path file = folder.resolve(name);
        ImageIO.write(image, name.substring(name.length() - 3), file.toFile());
        return file;
    }
}
