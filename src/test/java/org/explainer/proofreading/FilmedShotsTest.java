package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.explainer.Shots;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.block.FilmKind.Film;
import org.explainer.manuscript.data.Shot;
import org.junit.jupiter.api.Test;

/** The tiny book's years are 1990 to 2022. */
class FilmedShotsTest {

    private final TinyBook book = TinyBook.complete();

    @Test
    void acceptsALineThatRunsForwardOrStays() {
        book.add(Shots.shot("a", 1990)).add(Shots.shot("b", 0)).add(Shots.shot("c", 2022));

        assertThat(Found.by(new FilmedShots(), book)).isEmpty();
    }

    @Test
    void reportsALineThatRunsBackOrBeyond() {
        book.add(Shots.shot("a", 2004)).add(Shots.shot("b", 2000)).add(Shots.shot("c", 2030));

        assertThat(Found.by(new FilmedShots(), book))
                .containsExactly(
                        """
                        content/data/film.yaml:3: error: the line cannot run from 2004 to 2000
                            name a year from 2004 to 2022""",
                        """
                        content/data/film.yaml:3: error: the line cannot run from 2004 to 2030
                            name a year from 2004 to 2022""");
    }

    @Test
    void reportsAFilmThatWasMadeOfNothing() {
        book.add(Shots.take("a", 700, 2000)).add(Shots.take("b", 3000, 5000));

        assertThat(Found.by(new FilmedShots(), book))
                .containsExactly(
                        """
                        content/data/takes.yaml:3: error: the film that was made has no shots in content/data/film.yaml
                            write them, or delete takes.yaml and film.* in assets/media""");
    }

    @Test
    void reportsAFilmThatNobodyWrote() {
        book.replace(Texts.page("timeline", new Film("", Texts.HERE)));

        assertThat(Found.by(new FilmedShots(), book))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: there is no film to show
                            write its shots in content/data/film.yaml, or delete film::[]""");
        assertThat(Found.by(new FilmedShots(), book.incomplete(Shot.class))).isEmpty();
    }
}
