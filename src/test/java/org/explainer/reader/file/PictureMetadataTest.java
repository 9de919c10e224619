package org.explainer.reader.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureMetadataTest {

    private static final String PLACE =
            "Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0%s\0\0GPS 48.85";

    @Test
    void takesThePlaceOutOfAJpegAndKeepsItsPixels() throws IOException {
        byte[] plain = picture("jpg");
        byte[] taken = with(plain, 0xe1, PLACE.formatted("\u0001"));

        assertThat(PictureMetadata.isIn(taken)).isTrue();
        assertThat(PictureMetadata.strip(taken)).isEqualTo(plain);
        assertThat(PictureMetadata.isIn(plain)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0xe1, 0xed, 0xfe})
    void takesWordsOfProgramsOut(int mark) throws IOException {
        byte[] plain = picture("jpg");

        assertThat(PictureMetadata.strip(with(plain, mark, "http://ns.adobe.com/xap/1.0/")))
                .isEqualTo(plain);
    }

    @Test
    void keepsWhichSideIsUp() throws IOException {
        byte[] turned =
                PictureMetadata.strip(with(picture("jpg"), 0xe1, PLACE.formatted("\u0006")));

        assertThat(new String(turned, ISO_8859_1)).contains("Exif").doesNotContain("GPS");
        assertThat(PictureMetadata.strip(turned)).isEqualTo(turned);
        assertThat(ImageIO.read(new ByteArrayInputStream(turned))).isNotNull();
    }

    @Test
    void keepsTheColoursOfAJpeg() throws IOException {
        byte[] profiled = with(picture("jpg"), 0xe2, "ICC_PROFILE\0");

        assertThat(PictureMetadata.strip(profiled)).isEqualTo(profiled);
    }

    @Test
    void takesWordsOutOfAPng() throws IOException {
        byte[] plain = picture("png");
        byte[] words = "GPS 48.85".getBytes(ISO_8859_1);
        ByteBuffer chunk = ByteBuffer.allocate(12 + words.length).putInt(words.length);
        chunk.put("eXIf".getBytes(ISO_8859_1)).put(words);
        ByteBuffer taken = ByteBuffer.allocate(plain.length + chunk.capacity());
        taken.put(plain, 0, 33).put(chunk.array()).put(plain, 33, plain.length - 33);

        assertThat(PictureMetadata.strip(taken.array())).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "jpg", "png"})
    void takesOffWhatFollowsTheEnd(String format) throws IOException {
        byte[] plain = picture(format);
        byte[] words = "Exif\0\0GPS 48.85".getBytes(ISO_8859_1);
        ByteBuffer longer = ByteBuffer.allocate(plain.length + words.length).put(plain).put(words);

        assertThat(PictureMetadata.strip(longer.array())).isEqualTo(plain);
        assertThat(PictureMetadata.strip(plain)).isEqualTo(plain);
        assertThat(PictureMetadata.isIn(longer.array())).isTrue();
        assertThat(PictureMetadata.mayHave("a." + format)).isTrue();
    }

    @Test
    void takesTheListOfOtherPicturesOutOfAJpeg() throws IOException {
        byte[] plain = picture("jpg");

        assertThat(PictureMetadata.strip(with(plain, 0xe2, "MPF\0MM\0*"))).isEqualTo(plain);
        assertThat(PictureMetadata.strip(with(plain, 0xee, "Maker 1"))).isEqualTo(plain);
    }

    @Test
    void takesWordsOutOfAGifAndKeepsHowItIsPlayed() throws IOException {
        byte[] plain = picture("gif");
        String loop = "!\u00ff\u000bNETSCAPE2.0\u0003\u0001\0\0\0";
        byte[] film = inserted(plain, loop);

        assertThat(PictureMetadata.strip(inserted(film, "!\u00fe\u0003GPS\0"))).isEqualTo(film);
        assertThat(PictureMetadata.strip(inserted(film, "!\u00ff\u000bXMP DataXMP\u0003GPS\0")))
                .isEqualTo(film);
    }

    /** A GIF with more behind its table of colours. */
    private static byte[] inserted(byte[] gif, String more) {
        int start = 13 + (gif[10] < 0 ? 3 << ((gif[10] & 7) + 1) : 0);
        return ByteBuffer.allocate(gif.length + more.length())
                .put(gif, 0, start)
                .put(more.getBytes(ISO_8859_1))
                .put(gif, start, gif.length - start)
                .array();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eXIf", "prVt", "caBX", "tEXt"})
    void takesOutOfAPngWhatIsNotOfThePicture(String kind) throws IOException {
        byte[] plain = picture("png");
        byte[] chunk = ("\0\0\0\u0003" + kind + "GPS....").getBytes(ISO_8859_1);
        ByteBuffer taken = ByteBuffer.allocate(plain.length + chunk.length);
        taken.put(plain, 0, 33).put(chunk).put(plain, 33, plain.length - 33);

        assertThat(PictureMetadata.strip(taken.array())).isEqualTo(plain);
    }

    @Test
    void leavesADamagedPictureAsItIs() throws IOException {
        byte[] broken = Arrays.copyOf(with(picture("jpg"), 0xe1, PLACE), 30);

        assertThat(PictureMetadata.strip(broken)).isEqualTo(broken);
        assertThat(PictureMetadata.strip(new byte[0])).isEmpty();
    }

    private static byte[] picture(String format) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(2, 3, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    /** The JPEG with one more segment behind its first. */
    private static byte[] with(byte[] jpeg, int mark, String words) {
        byte[] content = words.getBytes(ISO_8859_1);
        return ByteBuffer.allocate(jpeg.length + 4 + content.length)
                .put(jpeg, 0, 2)
                .put((byte) 0xff)
                .put((byte) mark)
                .putShort((short) (content.length + 2))
                .put(content)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }
}
