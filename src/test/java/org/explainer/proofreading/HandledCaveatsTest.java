package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.explainer.Rows;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.manuscript.data.Label;
import org.junit.jupiter.api.Test;

class HandledCaveatsTest {

    private final TinyBook book = TinyBook.complete();

    @Test
    void acceptsACaveatThatAPassageOfItsChapterHandles() {
        assertThat(Found.by(new HandledCaveats(), book)).isEmpty();
    }

    @Test
    void reportsOneThatAnotherChapterHandles() {
        book.replace(Texts.chapter("c01", "first"))
                .replace(
                        Texts.chapter(
                                "c02", "second", Texts.passage(Label.FORECAST, "3", "x", "gap-1")));

        assertThat(Found.by(new HandledCaveats(), book))
                .containsExactly(
                        """
                        content/chapters/first.adoc: error: no passage handles the caveat gap-1
                            it has to say: Say that they are.""");
    }

    @Test
    void reportsOneOfAPageByThePagesName() {
        assertThat(Found.by(new HandledCaveats(), book.add(Rows.caveat("gap-2", "timeline", true))))
                .containsExactly(
                        """
                        content/pages/timeline.adoc: error: no passage handles the caveat gap-2
                            it has to say: Say that they are.""");
    }

    @Test
    void insistsOnlyOnThoseThatMustBeHandled() {
        assertThat(Found.by(new HandledCaveats(), book.add(Rows.caveat("gap-2", "c01", false))))
                .isEmpty();
    }
}
