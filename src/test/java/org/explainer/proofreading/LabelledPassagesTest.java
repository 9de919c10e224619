package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.manuscript.data.Label;
import org.explainer.problem.Place;
import org.junit.jupiter.api.Test;

class LabelledPassagesTest {

    private final TinyBook book = TinyBook.complete();

    @Test
    void acceptsPassagesThatRestOnSentencesOrOnSources() {
        book.replace(Texts.chapter("c02", "second", Texts.passage(Label.OUTSIDE, "", "x")));

        assertThat(Found.by(new LabelledPassages(), book)).isEmpty();
    }

    @Test
    void acceptsARemarkOfTheEditorsThatRestsOnNothing() {
        book.replace(Texts.chapter("c02", "second", Texts.passage(Label.COMMENT, "", "x")));

        assertThat(Found.by(new LabelledPassages(), book)).isEmpty();
    }

    @Test
    void reportsAParagraphWithoutALabel() {
        var body = Texts.unlabelled(new Place("content/chapters/second.adoc", 12));
        book.replace(Texts.chapter("c02", "second", "In brief.", body));

        assertThat(Found.by(new LabelledPassages(), book))
                .containsExactly(
                        """
                        content/chapters/second.adoc:12: error: the paragraph does not say what kind of statement it is
                            write its label above it, for example [interpretation,seed=54]""");
    }

    @Test
    void reportsAPassageThatNamesNoSentence() {
        book.replace(Texts.chapter("c02", "second", Texts.passage(Label.FORECAST, "", "x")));

        assertThat(Found.by(new LabelledPassages(), book))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: the passage does not say on which sentences it rests
                            add seed=…, or label it [outside,sources=…] or [comment]""");
    }

    @Test
    void reportsSentencesOfWhatIsNotInTheEssay() {
        book.replace(Texts.chapter("c02", "second", Texts.passage(Label.OUTSIDE, "3", "x")));

        assertThat(Found.by(new LabelledPassages(), book))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: a passage that is not in the essay names sentences of it
                            delete seed=, or change the label""");
    }

    @Test
    void leavesPagesThatAreNoChaptersFree() {
        book.replace(Texts.page("timeline", Texts.passage(Label.FORECAST, "", "x")));

        assertThat(Found.by(new LabelledPassages(), book)).isEmpty();
    }
}
