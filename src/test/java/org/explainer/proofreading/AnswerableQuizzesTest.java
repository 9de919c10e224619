package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.block.QuizKind.Quiz;
import org.explainer.manuscript.data.Question;
import org.explainer.manuscript.text.Text;
import org.junit.jupiter.api.Test;

class AnswerableQuizzesTest {

    private static final Quiz OWN = new Quiz(false, List.of(), List.of(), "", Texts.HERE);
    private static final Quiz ALL = new Quiz(true, List.of(), List.of(), "", Texts.HERE);

    private final TinyBook book = TinyBook.complete();

    @Test
    void acceptsAQuizOfItsOwnInAChapterWithQuestions() {
        assertThat(found(Texts.chapter("c01", "first", OWN))).isEmpty();
    }

    @Test
    void acceptsAllQuestionsAnywhere() {
        assertThat(found(Texts.page("timeline", ALL))).isEmpty();
    }

    @Test
    void reportsAQuizOfItsOwnOnAPage() {
        assertThat(found(Texts.page("timeline", OWN)))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: there is no question about timeline
                            write quiz::all[], or choose with quiz::[questions="…"]""");
    }

    @Test
    void reportsAChapterOfWhichNothingIsAsked() {
        book.withoutRow("z01a");

        assertThat(found(Texts.chapter("c01", "first", OWN)))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: there is no question about first
                            add rows with chapter: c01 to content/data/quiz.yaml""");
    }

    @Test
    void saysNothingWhenTheQuestionsCouldNotBeRead() {
        book.withoutRow("z01a").incomplete(Question.class);

        assertThat(found(Texts.chapter("c01", "first", OWN))).isEmpty();
    }

    private List<String> found(Text text) {
        return Found.by(new AnswerableQuizzes(), book.replace(text));
    }
}
