package org.explainer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.explainer.Shots;
import org.explainer.TinyBook;
import org.explainer.block.FilmKind.Film;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class FilmKindTest {

    private final Problems problems = new Problems();

    private final TinyBook book =
            TinyBook.complete().add(Shots.shot("a", 0)).add(Shots.shot("b", 2022, "opal-2004"));

    @Test
    void showsTheOneFilm() {
        assertThat(new FilmKind().read(Calls.macro("film", "", Map.of()), problems))
                .contains(new Film("A <em>caption</em>", Calls.HERE));
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void takesNoNameAndNoOption() {
        new FilmKind().read(Calls.macro("film", "minute", Map.of("from", "1999")), problems);

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: film has no option "from"
                            it takes none""",
                        """
                        content/chapters/first.adoc:7: error: there is one film, and it has no name
                            write film::[]""");
    }

    @Test
    void printsItsLastPictureAndItsScript() throws IOException {
        Printing.assertPrints("film/silent", new Film("", Calls.HERE), book);
    }

    @Test
    void leadsToTheFilmOnceItIsMade() throws IOException {
        book.add(Shots.take("a", 700, 2000)).add(Shots.take("b", 3000, 5000));
        Printing.assertPrints("film/made", new Film("In a <em>minute</em>", Calls.HERE), book);
    }
}
