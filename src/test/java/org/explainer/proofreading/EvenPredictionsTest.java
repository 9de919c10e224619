package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.Rows;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.block.PredictKind.Predict;
import org.explainer.manuscript.data.Prediction;
import org.junit.jupiter.api.Test;

class EvenPredictionsTest {

    private final TinyBook book = TinyBook.complete();

    @Test
    void acceptsAsManyEventsOfEachSide() {
        book.add(
                Rows.laneEvent("talks", "2005", "lota", "essay"),
                Rows.prediction("opal-2004", "2005"),
                Rows.prediction("talks", "2005"));
        ask();

        assertThat(Found.by(new EvenPredictions(), book)).isEmpty();
    }

    @Test
    void reportsMoreEventsOfOneSide() {
        book.add(
                Rows.laneEvent("talks", "2005", "lota", "essay"),
                Rows.prediction("opal-2004", "2005"),
                Rows.prediction("talks", "2005"));
        ask("opal-2004");

        assertThat(Found.by(new EvenPredictions(), book))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: more events are to be predicted of one side than of the other: assembly 1, lota 0
                            ask as many of each, so that the choice of events does not decide""");
    }

    @Test
    void reportsThatThereIsNothingToPredict() {
        ask();

        assertThat(Found.by(new EvenPredictions(), book))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: there is nothing to predict
                            write rows in content/data/predictions.yaml, or delete the line""");
        assertThat(Found.by(new EvenPredictions(), book.incomplete(Prediction.class))).isEmpty();
    }

    private void ask(String... events) {
        book.add(Texts.page("predict", new Predict(List.of(events), "", Texts.HERE)));
    }
}
