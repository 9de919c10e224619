package org.explainer.reader.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaFileTest {

    private static final String BROKEN = "the picture is damaged or breaks off";

    @TempDir private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "jpeg", "gif"})
    void takesWholePicturesOnly(String ending) throws IOException {
        byte[] picture = picture(40, 30, ending);

        assertThat(fault(ending, picture)).isEmpty();
        assertThat(fault(ending, Arrays.copyOf(picture, picture.length * 2 / 3))).contains(BROKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "png, GIF89a",
        "jpg, \u0089PNG",
        "webp, RIFF1234WAVE",
        "mp3, <html>",
        "mp4, abcdmoov",
        "webm, ID3",
        "woff2, wOFF",
        "svg, PNG",
        "vtt, 00:01",
        "ogg, ID3",
        "ico, BM"
    })
    void refusesWhatIsNotWhatItsNameSays(String ending, String start) throws IOException {
        byte[] other = (start + " ".repeat(99)).getBytes(ISO_8859_1);

        assertThat(fault(ending, other))
                .contains("this is no ." + ending + " inside, whatever its name says");
    }

    @ParameterizedTest
    @CsvSource({
        "mp3, ID3~~~~~~~<script>a()</script>",
        "mp3, ID3~~~~~~*<html>",
        "mp3, ÿû<script>a()</script>",
        "mp4, ~~~ ftyp<script>a()</script>",
        "m4a, <!--ftypM4A -->",
        "ogg, OggS<script>",
        "opus, OggS~~~~~~",
        "webm, 'Eß£<script>'"
    })
    void refusesSoundAndFilmThatOnlyBeginRightly(String ending, String start) throws IOException {
        byte[] page = (start.replace('~', '\0') + "words ".repeat(20)).getBytes(ISO_8859_1);

        assertThat(fault(ending, page))
                .contains("the file begins as ." + ending + " and does not go on as such");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<script>a()</script>", "\u00ff\u00fe<\0S\0V\0G\0 \0", "<!DOCTYPE html>"})
    void refusesMarkupInTheTagsOfASound(String title) throws IOException {
        String frame = "\u00ff\u00fb\u0090\0" + "\0".repeat(400);
        String tag = "TIT2\0\0\0" + (char) title.length() + "\0\0" + title;
        String head = "ID3\3\0\0\0\0\0";

        assertThat(fault("mp3", bytes(head + (char) tag.length() + tag + frame)))
                .contains("the words about the recording, in its tags, hold markup");
        String plain = tag.replace("<", "(");
        assertThat(fault("mp3", bytes(head + (char) plain.length() + plain + "\0\0" + frame)))
                .isEmpty();
        assertThat(fault("mp3", bytes(frame))).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    @Test
    void refusesAFileOfNoBytes() throws IOException {
        for (String ending : List.of("png", "jpg", "svg", "webp", "mp3", "mp4", "webm", "vtt")) {
            assertThat(fault(ending, new byte[0])).as(ending).contains("the file is empty");
        }
    }

    @Test
    void refusesAPictureThatNoTelephoneShows() throws IOException {
        assertThat(fault("png", picture(6001, 2, "png")))
                .contains("the picture has 6001 by 2 pixels");
        assertThat(fault("png", picture(6000, 2, "png"))).isEmpty();
    }

    @Test
    void refusesTheColoursOfPrinters() throws IOException {
        assertThat(fault("jpg", cmyk()))
                .contains("the picture is in the colours of printers (CMYK)");
    }

    @Test
    void refusesAPictureWithADamagedHead() throws IOException {
        byte[] png = picture(40, 30, "png");
        Arrays.fill(png, 8, 40, (byte) 0);

        assertThat(fault("png", png)).contains(BROKEN);
    }

    @Test
    void findsTheEndOfAPictureThatHoldsASmallerOne() throws IOException {
        byte[] small = picture(8, 8, "jpg");
        byte[] large = picture(40, 30, "jpg");
        var whole = new ByteArrayOutputStream();
        whole.write(large, 0, 2);
        whole.write(new byte[] {(byte) 0xff, (byte) 0xe1});
        whole.write((small.length + 2) >> 8);
        whole.write(small.length + 2);
        whole.writeBytes(small);
        whole.write(large, 2, large.length - 2);

        assertThat(fault("jpg", whole.toByteArray())).isEmpty();
        assertThat(fault("jpg", Arrays.copyOf(whole.toByteArray(), whole.size() - 40)))
                .contains(BROKEN);
    }

    private Optional<String> fault(String ending, byte[] content) throws IOException {
        Path file = folder.resolve("file." + ending);
        Files.write(file, content);
        return MediaFile.fault(file).map(MediaFile.Fault::message);
    }

    private static byte[] picture(int width, int height, String ending) throws IOException {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < width; i++) {
            image.setRGB(i, i % height, 0xff0000 + i * 97);
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, ending, out);
        return out.toByteArray();
    }

    private static byte[] cmyk() throws IOException {
        var inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 40, 30, 4, null);
        var out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(inks, null, null), null);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
