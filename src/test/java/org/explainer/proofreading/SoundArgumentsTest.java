package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.explainer.Rows;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.block.ArgumentKind.PlacedArgument;
import org.explainer.manuscript.data.Dataset;
import org.junit.jupiter.api.Test;

class SoundArgumentsTest {

    @Test
    void acceptsATree() {
        assertThat(foundIn(Rows.reasons("thesis", "b a", "c a", "d c"))).isEmpty();
    }

    @Test
    void reportsEveryRowOfACircle() {
        assertThat(foundIn(Rows.reasons("thesis", "a b", "b a", "c a")))
                .containsExactly(
                        """
                        content/data/thesis.csv:2: error: a supports itself: a > b > a
                            take one of these rows out""",
                        """
                        content/data/thesis.csv:3: error: b supports itself: b > a > b
                            take one of these rows out""");
    }

    @Test
    void reportsAClaimThatStandsInTwoPlaces() {
        assertThat(foundIn(Rows.reasons("thesis", "b a", "c a", "b c")))
                .containsExactly(
                        """
                        content/data/thesis.csv:4: error: b supports something already, at content/data/thesis.csv:2
                            keep the row where it counts most: a map shows each claim once""");
    }

    @Test
    void reportsADataSetThatSaysNothingOfClaims() {
        assertThat(foundIn(Rows.dataset("thesis")))
                .containsExactly(
                        """
                        content/data/thesis.csv:3: error: no argument map can be drawn from thesis
                            it needs a column "claim" and a column "supports", with claims' ids""");
    }

    @Test
    void leavesDataSetsAloneFromWhichNothingIsDrawn() {
        var book = TinyBook.complete().add(Rows.reasons("other", "a a"));

        assertThat(Found.by(new SoundArguments(), book)).isEmpty();
    }

    private static Iterable<String> foundIn(Dataset dataset) {
        var figure = new PlacedArgument("thesis", 99, false, "", Texts.HERE);
        var book = TinyBook.complete().add(dataset).add(Texts.page("claims", figure, figure));
        return Found.by(new SoundArguments(), book);
    }
}
