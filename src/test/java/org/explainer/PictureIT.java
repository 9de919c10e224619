package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large photograph, straight from a telephone, goes through every channel. */
class PictureIT {

    private static final String BLOCK =
            """

            == A mill

            .The mill
            image::mill.jpg[A mill,maker="Luigi",licence="CC BY 4.0",source="https://example.org/mill"]
            """;

    @TempDir static Path temp;

    @BeforeAll
    static void build() throws IOException {
        Path root = TinyEdition.copyTo(temp.resolve("edition"));
        Path media = Files.createDirectories(root.resolve("assets/media/notes"));
        Files.write(media.resolve("mill.jpg"), photograph());
        Path text = root.resolve("content/chapters/notes.adoc");
        Files.writeString(text, BLOCK, StandardOpenOption.APPEND);
        var err = new StringWriter();
        assertThat(TinyEdition.build(root, err)).as(err.toString()).isZero();
    }

    /** With the words by which telephones tell a place. */
    private static byte[] photograph() throws IOException {
        var image = new BufferedImage(3000, 2000, BufferedImage.TYPE_INT_RGB);
        image.createGraphics().fillRect(0, 0, 1500, 2000);
        image.setRGB(9, 9, Color.RED.getRGB());
        Path file = temp.resolve("telephone.jpg");
        ImageIO.write(image, "jpg", file.toFile());
        String hex = HexFormat.of().formatHex(Files.readAllBytes(file));
        String place =
                HexFormat.of().formatHex("Exif\0\0 GPS here".getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().parseHex(hex.replaceFirst("ffd8", "ffd8ffe10011" + place));
    }

    @Test
    void theSiteOffersItInTwoWidths() throws IOException {
        Path media = temp.resolve("edition/target/site/media/notes");
        var page = Jsoup.parse(temp.resolve("edition/target/site/chapters/notes.html").toFile());

        assertThat(page.select("img[src*=mill]").attr("srcset"))
                .isEqualTo("../media/notes/mill-720.jpg 720w, ../media/notes/mill.jpg 1440w");
        assertThat(ImageIO.read(media.resolve("mill.jpg").toFile()).getWidth()).isEqualTo(1440);
        assertThat(ImageIO.read(media.resolve("mill-720.jpg").toFile()).getHeight()).isEqualTo(480);
        assertThat(page.select(".imageblock .title").text())
                .startsWith("The mill (Luigi")
                .endsWith("CC BY 4.0)");
    }

    @Test
    void aLetterTakesItAlongAtTwiceWhatItShows() throws IOException {
        try (Stream<Path> files = Files.walk(temp.resolve("edition/target/newsletter"))) {
            List<Path> pictures = files.filter(one -> one.toString().endsWith(".jpg")).toList();
            assertThat(pictures).hasSize(1);
            assertThat(ImageIO.read(pictures.get(0).toFile()).getWidth()).isEqualTo(1120);
        }
    }

    @Test
    void nothingTellsWhereItWasTaken() throws IOException {
        try (Stream<Path> files = Files.walk(temp.resolve("edition/target"))) {
            assertThat(files.filter(one -> one.toString().endsWith(".jpg")))
                    .isNotEmpty()
                    .noneMatch(PictureIT::tells);
        }
    }

    private static boolean tells(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains("GPS here");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
