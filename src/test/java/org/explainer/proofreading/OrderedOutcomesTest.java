package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.explainer.Rows;
import org.explainer.TinyBook;
import org.junit.jupiter.api.Test;

class OrderedOutcomesTest {

    private final TinyBook book = TinyBook.complete();

    @Test
    void acceptsWhatIsToldInOrderFromTheDayOfTheEvent() {
        book.add(Rows.prediction("opal-2004", "2004", "2004-11-22", "2004-12", "2005-01-03"));

        assertThat(Found.by(new OrderedOutcomes(), book)).isEmpty();
    }

    @Test
    void reportsWhatIsToldOutOfOrder() {
        book.add(Rows.prediction("opal-2004", "2005-01-03", "2004-12"));

        assertThat(Found.by(new OrderedOutcomes(), book))
                .containsExactly(
                        """
                        content/data/predictions.yaml:3: error: opal-2004 tells of 2004-12 after 2005-01-03
                            put its outcomes in order of time""");
    }

    @Test
    void reportsWhatCameBeforeTheEvent() {
        book.add(Rows.prediction("opal-2004", "2003"));

        assertThat(Found.by(new OrderedOutcomes(), book))
                .containsExactly(
                        """
                        content/data/predictions.yaml:3: error: opal-2004 has an outcome of 2003, before it happened
                            tell in situation what was before""");
    }

    @Test
    void reportsAnEventOfNeitherSide() {
        book.add(Rows.laneEvent("raid", "2005", "force", "essay"), Rows.prediction("raid", "2005"));

        assertThat(Found.by(new OrderedOutcomes(), book))
                .containsExactly(
                        """
                        content/data/predictions.yaml:3: error: raid is of the lane force, which is on neither side
                            ask about events of assembly or lota""");
    }
}
