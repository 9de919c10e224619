package org.explainer.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void printsFileAndLineAsEditorsUnderstandThem() {
        assertThat(new Place("content/a.adoc", 7)).hasToString("content/a.adoc:7");
    }

    @Test
    void printsNoLineForAWholeFile() {
        assertThat(new Place("content/a.adoc", 0)).hasToString("content/a.adoc");
    }

    @Test
    void isCountedFromTheRoot() {
        assertThat(Place.of(Path.of("/book"), Path.of("/book/content/a.adoc"), 2))
                .isEqualTo(new Place("content/a.adoc", 2));
    }

    @Test
    void comparesFilesByNameAndLinesAsNumbers() {
        assertThat(
                        Stream.of(
                                        new Place("b", 1),
                                        new Place("a", 10),
                                        new Place("a", 9),
                                        new Place("a", 0))
                                .sorted())
                .extracting(Place::toString)
                .containsExactly("a", "a:9", "a:10", "b:1");
    }

    @Test
    void refusesNoFileAndANegativeLine() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Place(" ", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Place("a", -1));
    }
}
