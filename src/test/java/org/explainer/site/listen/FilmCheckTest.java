package org.explainer.site.listen;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.explainer.Shots;
import org.explainer.TinyBook;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmCheckTest {

    @TempDir Path media;

    private final TinyBook book =
            TinyBook.complete().add(Shots.shot("a", 0)).add(Shots.shot("b", 0));

    @BeforeEach
    void make() throws IOException {
        for (String file : FilmCheck.FILES) {
            Files.writeString(media.resolve(file), "film");
        }
    }

    @Test
    void acceptsNoFilmAndTheFilmOfTheStoryboard() {
        assertThat(found()).isEmpty();

        book.add(Shots.take("a", 0, 900)).add(Shots.take("b", 900, 1800));
        assertThat(found()).isEmpty();
    }

    @Test
    void reportsTheShotFromWhichTheyDiffer() {
        book.add(Shots.take("a", 0, 900));
        assertThat(found())
                .isEqualTo(
                        """
                        content/data/film.yaml:3: error: the film and its storyboard differ from the shot "b" on
                            make it anew: ./explainer film; or publish without: delete takes.yaml and film.* in assets/media""");

        book.add(Shots.take("c", 900, 1800));
        assertThat(found()).contains("film.yaml:3", "the shot \"b\"");
    }

    @Test
    void reportsAShotThatWasTakenOut() {
        book.add(Shots.take("a", 0, 900)).add(Shots.take("b", 900, 1800));
        book.add(Shots.take("c", 1800, 2700));

        assertThat(found()).contains("takes.yaml:3", "the shot \"c\"");
    }

    @Test
    void reportsAFileThatIsMissing() throws IOException {
        book.add(Shots.take("a", 0, 900)).add(Shots.take("b", 900, 1800));
        Files.delete(media.resolve("film.mp4"));

        assertThat(found()).contains("there is no assets/media/film.mp4").doesNotContain("webm");
    }

    private String found() {
        var problems = new Problems();
        FilmCheck.check(book.edition(), media, problems);
        return problems.inReadingOrder().stream().map(Problem::toString).collect(joining("\n"));
    }
}
