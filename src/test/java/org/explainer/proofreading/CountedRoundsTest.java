package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.Rows;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.block.MapKind.PlacedMap;
import org.explainer.block.StepsKind.PlacedSteps;
import org.explainer.manuscript.data.Round;
import org.explainer.manuscript.text.Block;
import org.junit.jupiter.api.Test;

/** The tiny book has rounds with 2, 4 and 5 members. */
class CountedRoundsTest {

    private final TinyBook book = TinyBook.complete();

    @Test
    void acceptsRoundsThatAddUpInAnyOrder() {
        assertThat(Found.by(new CountedRounds(), book)).isEmpty();

        book.withoutRow("round-1949").add(Rows.round("1949-04-04", 2, "essay", "USA", "CAN"));
        assertThat(Found.by(new CountedRounds(), book)).isEmpty();
    }

    @Test
    void reportsARoundThatDoesNot() {
        book.add(Rows.round("2024-03-07", 7, "after-essay", "SWE"));

        assertThat(Found.by(new CountedRounds(), book))
                .containsExactly(
                        """
                        content/data/rounds.yaml:3: error: round-2024 has 7 members, but 5 and 1 make 6
                            count again, or add the round that is missing""");
    }

    @Test
    void reportsAFigureWithoutRounds() {
        assertThat(Found.by(new CountedRounds(), withoutRounds(steps()))).hasSize(1);
        assertThat(Found.by(new CountedRounds(), withoutRounds(map(false)))).isEmpty();
        assertThat(Found.by(new CountedRounds(), withoutRounds(map(true))))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: map has no rounds to draw
                            list them in content/data/rounds.yaml""");
    }

    @Test
    void saysNothingOfRoundsThatCouldNotBeRead() {
        assertThat(Found.by(new CountedRounds(), withoutRounds(steps()).incomplete(Round.class)))
                .isEmpty();
    }

    private TinyBook withoutRounds(Block block) {
        return book.withoutRow("round-1949")
                .withoutRow("round-2004")
                .withoutRow("round-2023")
                .replace(Texts.page("timeline", block));
    }

    private static Block steps() {
        return new PlacedSteps("", Texts.HERE);
    }

    private static Block map(boolean rounds) {
        return new PlacedMap("europe", List.of(), List.of(), rounds, "", Texts.HERE);
    }
}
