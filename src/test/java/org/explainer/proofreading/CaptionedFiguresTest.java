package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.Rows;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.block.QuizKind.Quiz;
import org.explainer.block.SceneKind.Scene;
import org.explainer.block.StepsKind.PlacedSteps;
import org.explainer.block.TimelineKind.Timeline;
import org.explainer.manuscript.data.Caption;
import org.explainer.manuscript.text.Body;
import org.explainer.problem.Place;
import org.junit.jupiter.api.Test;

class CaptionedFiguresTest {

    private static final Place HERE = new Place("content/pages/growth.adoc", 7);

    private final TinyBook book =
            TinyBook.complete().add(Texts.page("growth", new PlacedSteps("Members", HERE)));

    @Test
    void asksForNothingWhereFiguresHaveNoPages() {
        assertThat(Found.by(new CaptionedFigures(), book)).isEmpty();
    }

    @Test
    void acceptsAFigureThatSaysWhatItDoesNotShow() {
        caption("steps", "");

        assertThat(Found.by(new CaptionedFigures(), book)).isEmpty();
    }

    @Test
    void reportsAFigureThatDoesNotAndACaptionOfNone() {
        caption("stepz", "");

        assertThat(Found.by(new CaptionedFigures(), book))
                .containsExactly(
                        """
                        content/data/figures.yaml:3: error: there is no figure "stepz"
                            did you mean "steps"?""",
                        """
                        content/pages/growth.adoc:7: error: the figure "steps" does not say what it does not show
                            add a row with this id and a subtitle to content/data/figures.yaml""");
    }

    @Test
    void reportsAFigureWithoutATitle() {
        book.add(Texts.page("again", new PlacedSteps("", HERE)));
        book.withoutText("growth");
        caption("steps", "");

        assertThat(Found.by(new CaptionedFigures(), book))
                .containsExactly(
                        """
                        content/data/figures.yaml:3: error: the figure "steps" has no title
                            add one here, or write it on the line above the figure""");
    }

    @Test
    void doesNotAskOfWhatStandsOnTheStageOfAScene() {
        book.withoutText("growth");
        book.add(
                Texts.page(
                        "scenes",
                        new Scene("Growth", 0, List.of(), Body.slot(1), "scene", HERE),
                        new PlacedSteps("", HERE)));
        caption("scene-scenes", "");

        assertThat(Found.by(new CaptionedFigures(), book)).isEmpty();
    }

    @Test
    void doesNotAskOfWhatNoListKnows() {
        book.withoutText("growth");
        book.add(Texts.unlisted("hidden", new PlacedSteps("", HERE)));
        book.add(Texts.page("other", new Scene("A", 0, List.of(), "", "scene", HERE)));
        caption("scene-other", "");

        assertThat(Found.by(new CaptionedFigures(), book)).isEmpty();
    }

    @Test
    void asksForNothingOfWhatOnlyAsks() {
        book.add(Texts.page("asking", new Quiz(false, List.of("q1"), List.of(), "", HERE)));
        caption("steps", "");

        assertThat(Found.by(new CaptionedFigures(), book)).isEmpty();
    }

    @Test
    void letsListsOfDatesGoWithoutButNotACaptionOfAnEmptyOne() {
        book.add(Texts.page("dates", new Timeline(false, List.of(), "", HERE)));
        caption("steps", "");
        assertThat(Found.by(new CaptionedFigures(), book)).isEmpty();

        caption("dates-dates", "The dates");
        assertThat(Found.by(new CaptionedFigures(), book))
                .singleElement()
                .asString()
                .contains("there is no figure \"dates-dates\"");
    }

    private void caption(String id, String title) {
        book.add(new Caption(id, title, "Not why.", Rows.origin("figures.yaml")));
    }
}
