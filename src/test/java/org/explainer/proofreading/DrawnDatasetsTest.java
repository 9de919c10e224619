package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.Rows;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.block.Exhibit;
import org.explainer.block.Exhibit.Needs;
import org.junit.jupiter.api.Test;

class DrawnDatasetsTest {

    private final TinyBook book = TinyBook.complete();

    @Test
    void acceptsDataThatHaveWhatIsNeeded() {
        book.add(Rows.dataset("two", "a|b", "x|0", "y|100.0"));
        show("two", new Needs(List.of("a", "b"), List.of("b"), 2));

        assertThat(Found.by(new DrawnDatasets(), book)).isEmpty();
    }

    @Test
    void acceptsThatThereIsNoNumber() {
        show("votes", new Needs(List.of("Zorenko (%)"), List.of("Zorenko (%)"), 0));

        assertThat(Found.by(new DrawnDatasets(), book)).isEmpty();
    }

    @Test
    void saysNothingOfDataThatAreNotThere() {
        show("votess", new Needs(List.of("Zorenko (%)"), List.of(), 0));

        assertThat(Found.by(new DrawnDatasets(), book)).isEmpty();
    }

    @Test
    void reportsColumnsThatAreMissingAndGuessesWhichAreMeant() {
        show("votes", new Needs(List.of("Zorenka (%)", "Turnout"), List.of("Turnout"), 0));

        assertThat(Found.by(new DrawnDatasets(), book))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: the data set votes has no column "Zorenka (%)"
                            is it the column "Zorenko (%)"?""",
                        """
                        content/chapters/first.adoc:7: error: the data set votes has no column "Turnout"
                            runoff needs: Zorenka (%), Turnout""");
    }

    @Test
    void reportsNumbersThatCannotBeDrawn() {
        book.add(Rows.dataset("two", "a|b", "x|62,8", "y|101"));
        show("two", new Needs(List.of("b"), List.of("b"), 0));

        assertThat(Found.by(new DrawnDatasets(), book))
                .containsExactly(
                        """
                        content/data/two.csv:2: error: the row "x" has "62,8" under "b"
                            write a bare number from 0 to 100, such as 62.8, or leave the cell empty""",
                        """
                        content/data/two.csv:3: error: the row "y" has "101" under "b"
                            write a bare number from 0 to 100, such as 62.8, or leave the cell empty""");
    }

    @Test
    void reportsTooFewRowsAndNone() {
        book.add(Rows.dataset("none", "a"));
        show("votes", new Needs(List.of(), List.of(), 3));

        assertThat(Found.by(new DrawnDatasets(), book))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: the data set votes has rows: 2
                            runoff needs 3""");

        show("none", new Needs(List.of(), List.of(), 0));

        assertThat(Found.by(new DrawnDatasets(), book))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: the data set none has rows: 0
                            runoff needs one at least""");
    }

    private void show(String dataset, Needs needs) {
        book.replace(
                Texts.chapter(
                        "c01",
                        "first",
                        new Exhibit("runoff", dataset, "A title", needs, Texts.HERE)));
    }
}
