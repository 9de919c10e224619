package org.explainer.manuscript.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.problem.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetTest {

    @ParameterizedTest
    @CsvSource({"one, one, true", "one two, one two, true", "one, two, false"})
    void knowsWhetherAllRowsHaveOneSource(String first, String second, boolean same) {
        var dataset =
                new Dataset(
                        "engines",
                        List.of("Year", "source"),
                        List.of(List.of("1837", first), List.of("1842", second)),
                        new Origin(new Place("engines.csv", 1), List.of()));

        assertThat(dataset.isOfOneSource()).isEqualTo(same);
    }
}
