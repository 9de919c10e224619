package org.explainer.figure.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.explainer.Shots;
import org.explainer.TinyBook;
import org.explainer.figure.Reel;
import org.explainer.manuscript.data.ShotPicture;
import org.explainer.manuscript.data.ShotPicture.Balance;
import org.explainer.manuscript.data.ShotPicture.Calendar;
import org.explainer.manuscript.data.ShotPicture.MapOf;
import org.explainer.manuscript.data.ShotPicture.Quoted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("it changes the locale or the time zone of all")
class FilmPainterTest {

    private static final Inks INKS =
            new Inks(new Color(0x0f3d8a), new Color(0xf5c542), new Color(0xfdfdfb));

    private static final int WHEAT = 0xf5c542;
    private static final int SKY = 0x0f3d8a;
    private static final int PAPER = 0xfdfdfb;

    private final TinyBook book =
            TinyBook.complete()
                    .add(Shots.shot("a", 0))
                    .add(Shots.shot("b", 2022, "opal-2004"))
                    .add(Shots.take("a", 1000, 2000))
                    .add(Shots.take("b", 3000, 5000));

    private final Reel reel = Reel.of(book.edition());

    @Test
    void drawsTheLineAsFarAsItHasCome() {
        FilmPainter painter = painter();

        assertThat(colour(painter.frame(0), 4, 530)).isEqualTo(SKY);
        assertThat(colour(painter.frame(4000), 4, 530)).isEqualTo(WHEAT);
        assertThat(colour(painter.frame(4000), 1270, 530)).isEqualTo(SKY);
        assertThat(colour(painter.frame(5000), 1270, 530)).isEqualTo(WHEAT);
    }

    @Test
    void drawsTheSamePictureForTheSameTimeInAnyOrderAndLocale() {
        byte[] first = painter().frame(3600);
        FilmPainter other = painter();
        other.frame(100);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(other.frame(3600)).isEqualTo(first).hasSize(3 * 1280 * 720);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void drawsTheSameFilmTwice() {
        FilmPainter first = painter();
        FilmPainter second = painter();

        for (int time : List.of(0, 2895, 5000)) {
            assertThat(second.frame(time)).as("at %d", time).isEqualTo(first.frame(time));
        }
    }

    @Test
    void changesWordsSoftly() {
        FilmPainter painter = painter();

        assertThat(painter.frame(2775)).isNotEqualTo(painter.frame(2895));
        assertThat(painter.frame(2895)).isNotEqualTo(painter.frame(2990));
    }

    @Test
    void endsInAPosterThatIsAPng() throws IOException {
        var poster = ImageIO.read(new ByteArrayInputStream(painter().poster()));

        assertThat(poster.getWidth()).isEqualTo(1280);
        assertThat(poster.getRGB(1270, 530) & 0xffffff).isEqualTo(WHEAT);
    }

    @Test
    void namesALetterThatItCannotDraw() {
        assertThat(painter().lacks()).isEmpty();
        assertThat(painter("The 本").lacks()).contains("本");
    }

    @Test
    void rollsTheNextLeafOverTheOneBefore() {
        FilmPainter painter = painting(new Calendar(List.of("opal-2004", "opal-2004")));

        assertThat(colour(painter.frame(2000), 740, 170)).isEqualTo(WHEAT);
        assertThat(colour(painter.frame(2000), 740, 570)).isEqualTo(PAPER);
        assertThat(colour(painter.frame(2000), 700, 170)).isEqualTo(SKY);
    }

    @Test
    void letsTheBalanceComeToRestLevel() {
        FilmPainter painter = painting(new Balance("Bread", "Peace"));

        assertThat(pans(painter.frame(0))).isFalse();
        assertThat(pans(painter.frame(9000))).isTrue();
    }

    /** Whether both pans hang at the height of a beam at rest. */
    private static boolean pans(byte[] frame) {
        return colour(frame, 730, 420) == WHEAT
                && colour(frame, 1130, 420) == WHEAT
                && colour(frame, 730, 408) != WHEAT
                && colour(frame, 1130, 408) != WHEAT;
    }

    @Test
    void fillsTheMapInTurnAndSaysTheYear() {
        FilmPainter painter = painting(new MapOf("europe", 1900, 2020));
        FilmPainter before = painting(new MapOf("europe", 1900, 1900));

        assertThat(painter.frame(400)).isEqualTo(before.frame(400));
        assertThat(painter.frame(9000)).isNotEqualTo(before.frame(9000));
    }

    @Test
    void setsAQuotationAndSaysWhichLettersItLacks() {
        assertThat(painting(new Quoted("q-frost")).lacks()).isEmpty();
        assertThat(painting(new Balance("本", "Peace")).lacks()).contains("本");
    }

    /** A film of one shot. */
    private static FilmPainter painting(ShotPicture picture) {
        TinyBook one =
                TinyBook.complete()
                        .add(Shots.shot("a", picture, 0))
                        .add(Shots.take("a", 700, 8000));
        return new FilmPainter(one.edition(), Reel.of(one.edition()), id -> "Claim", INKS);
    }

    private FilmPainter painter() {
        return painter("Authors’ claim");
    }

    private FilmPainter painter(String label) {
        return new FilmPainter(book.edition(), reel, id -> label, INKS);
    }

    private static int colour(byte[] frame, int x, int y) {
        int at = 3 * (y * FilmPainter.WIDTH + x);
        return (frame[at] & 255) << 16 | (frame[at + 1] & 255) << 8 | frame[at + 2] & 255;
    }
}
