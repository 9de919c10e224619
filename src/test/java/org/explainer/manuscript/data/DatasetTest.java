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
        var dataset = of(List.of(List.of("1837", first), List.of("1842", second)));

        assertThat(dataset.isOfOneSource()).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({
        "1837, one, false",
        "1837, one two three four five six seven eight nine ten, false",
        "An engine that was drawn and was never built, one, true"
    })
    void knowsWhetherEachRowHasMoreThanNamesAndNumbers(String cell, String sources, boolean words) {
        List<String> wordy = List.of("A card that was punched for a loom in Lyon", "one");

        assertThat(of(List.of(wordy, List.of(cell, sources))).isOfWords()).isEqualTo(words);
    }

    private static Dataset of(List<List<String>> rows) {
        return new Dataset(
                "engines",
                List.of("Year", "source"),
                rows,
                new Origin(new Place("engines.csv", 1), List.of()));
    }
}
