package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.manuscript.teaching.Plan;
import org.explainer.manuscript.teaching.Slide;
import org.explainer.problem.Place;
import org.junit.jupiter.api.Test;

class SlidesTest {

    private static final Place PLACE = new Place("content/teaching/plans.yaml", 7);

    private static TinyBook book(Slide slide) {
        var step = new Plan.Step(45, "Read.", List.of(slide));
        var lesson = new Plan.Lesson("One", 45, List.of(step), "", PLACE);
        return TinyBook.complete().add(Rows.plan(45, lesson));
    }

    private static Slide pair(int one, int other) {
        return new Slide(
                "pair", "", "", List.of(side(one), side(other)), List.of(), "", List.of(), PLACE);
    }

    private static Slide.Side side(int words) {
        List<String> lines = IntStream.rangeClosed(2, words).mapToObj(n -> "word").toList();
        return new Slide.Side("Title", "", List.of(String.join(" ", lines)));
    }

    private static Slide of(String show, String chapter) {
        return new Slide(show, chapter, "", List.of(), List.of(), "", List.of(), PLACE);
    }

    @Test
    void acceptsSidesOfOneLength() {
        assertThat(Found.by(new EvenSides(), book(pair(100, 90)))).isEmpty();
        assertThat(Found.by(new EvenSides(), book(pair(2, 5)))).isEmpty();
    }

    @Test
    void reportsASideThatIsLongerThanTheOther() {
        assertThat(Found.by(new EvenSides(), book(pair(89, 100))))
                .containsExactly(
                        """
                        content/teaching/plans.yaml:7: error: one side has 89 words, the other 100
                            give both as many, within a tenth: a class weighs what it is shown""");
        assertThat(Found.by(new EvenSides(), book(pair(2, 6)))).hasSize(1);
    }

    @Test
    void acceptsWhatTheChapterHas() {
        TinyBook book = book(of("statements", "c01")).add(Rows.sheet("c01", "cl01"));

        assertThat(Found.by(new FilledSlides(), book)).isEmpty();
        assertThat(Found.by(new FilledSlides(), book(of("quiz", "c01")))).isEmpty();
    }

    @Test
    void reportsWhatTheChapterLacks() {
        assertThat(Found.by(new FilledSlides(), book(of("controversy", "c01"))))
                .containsExactly(
                        """
                        content/teaching/plans.yaml:7: error: c01 has no controversy to show
                            write them, or show something else""");
        TinyBook book = book(of("discussion", "c01")).add(Rows.sheet("c01", "cl01"));
        assertThat(Found.by(new FilledSlides(), book)).hasSize(1);
    }

    /** That there is no such chapter is another rule's to report. */
    @Test
    void saysNothingOfAChapterThatThereIsNot() {
        assertThat(Found.by(new FilledSlides(), book(of("quiz", "c99")))).isEmpty();
    }
}
