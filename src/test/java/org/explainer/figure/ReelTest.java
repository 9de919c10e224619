package org.explainer.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.explainer.Shots;
import org.explainer.TinyBook;
import org.explainer.figure.Reel.Point;
import org.explainer.figure.Reel.Scene;
import org.explainer.figure.Reel.Span;
import org.explainer.manuscript.data.ShotPicture;
import org.junit.jupiter.api.Test;

/** The tiny book's years are 1990 to 2022; its Opal Evening is a peak. */
class ReelTest {

    private final TinyBook book = TinyBook.complete();

    @Test
    void takesItsTimesFromTheFilmThatWasMade() {
        book.add(Shots.shot("a", 0)).add(Shots.shot("b", 2022, "opal-2004"));
        book.add(Shots.take("a", 700, 2000)).add(Shots.take("b", 3000, 5000));

        Reel reel = Reel.of(book.edition());

        assertThat(reel.made()).isTrue();
        assertThat(reel.length()).isEqualTo(5000 + Reel.TAIL);
        assertThat(reel.scenes()).extracting(Scene::start).containsExactly(0, 2775);
        assertThat(reel.scenes()).extracting(Scene::end).containsExactly(2775, 7000);
        assertThat(reel.scenes())
                .extracting(Scene::said)
                .containsExactly(new Span(700, 2000), new Span(3000, 5000));
    }

    @Test
    void guessesTimesFromTheWordsWhereNothingWasFilmed() {
        book.add(Shots.shot("a", 0)).add(Shots.shot("b", 0));

        Reel reel = Reel.of(book.edition());

        assertThat(reel.made()).isFalse();
        assertThat(reel.scenes().get(0).said()).isEqualTo(new Span(700, 700 + 5 * 380));
        assertThat(reel.scenes().get(1).said().start())
                .isEqualTo(reel.scenes().get(0).said().end() + Reel.PAUSE);
    }

    @Test
    void drawsTheLineWhileTheSentenceIsSaidAndLeavesItThere() {
        book.add(Shots.shot("a", 2004)).add(Shots.shot("b", 2022)).add(Shots.shot("c", 0));
        book.add(Shots.take("a", 1000, 3000)).add(Shots.take("b", 4000, 6000));
        book.add(Shots.take("c", 7000, 8000));

        Reel reel = Reel.of(book.edition());

        double then = 1000 * 14 / 33.0;
        assertThat(reel.line(0)).isZero();
        assertThat(reel.line(2000)).isEqualTo(then / 2);
        assertThat(reel.line(3500)).isEqualTo(then);
        assertThat(reel.line(6000)).isEqualTo(1000);
        assertThat(reel.line(99_000)).isEqualTo(1000);
    }

    @Test
    void lightsEventsWhileTheirShotLasts() {
        book.add(Shots.shot("a", 2022, "opal-2004")).add(Shots.shot("b", 0));
        book.add(Shots.take("a", 1000, 2000)).add(Shots.take("b", 3000, 4000));

        Point orange = Reel.of(book.edition()).points().get(0);

        assertThat(orange.isPeak()).isTrue();
        assertThat(orange.isLit(1149)).isFalse();
        assertThat(orange.isLit(1150)).isTrue();
        assertThat(orange.isLit(2700)).isTrue();
        assertThat(orange.isLit(2775)).isFalse();
    }

    @Test
    void lightsNothingOnTheLineInAShotThatShowsSomethingElse() {
        book.add(Shots.shot("a", new ShotPicture.MapOf("alps", 1990, 1990), 0, "opal-2004"));

        assertThat(Reel.of(book.edition()).points()).isEmpty();
    }

    @Test
    void lastsTwoSecondsLongerThanItsLastWord() {
        book.add(Shots.shot("a", 0)).add(Shots.take("a", 700, 9200));

        assertThat(Reel.of(book.edition()).seconds()).isEqualTo(11);
    }
}
