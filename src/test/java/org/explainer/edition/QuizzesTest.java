package org.explainer.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.manuscript.data.Claim;
import org.explainer.manuscript.data.Label;
import org.explainer.manuscript.data.Question;
import org.explainer.manuscript.data.Sentences;
import org.junit.jupiter.api.Test;

class QuizzesTest {

    private final TinyBook book = TinyBook.complete();

    @Test
    void groupsTheQuestionsByChaptersAndFindsThemByTheirIds() {
        var edition = book.edition();
        var quizzes = edition.quizzes();

        assertThat(quizzes.of(TinyBook.chapter(edition, "c02")))
                .extracting(Question::id)
                .containsExactly("z02a");
        assertThat(quizzes.named(List.of("z02a", "z01a")))
                .extracting(Question::id)
                .containsExactly("z02a", "z01a");
    }

    @Test
    void takesTheLabelsToGuessFromTheClaims() {
        var quizzes = book.add(Rows.claim("cl02", "c02")).edition().quizzes();

        assertThat(quizzes.claims(List.of("cl02", "cl01")))
                .extracting(Claim::id)
                .containsExactly("cl02", "cl01");
        assertThat(quizzes.labels(List.of("cl02", "cl01"))).containsExactly(Label.AUTHORS_CLAIM);
    }

    @Test
    void findsThePassageOrTheQuotationThatRestsOnTheSentence() {
        assertThat(passage("1")).isEqualTo("chapters/first.html#" + TinyBook.FIRST);
        assertThat(passage("2")).isEqualTo("chapters/first.html#q-frost");
        assertThat(passage("2 1")).isEqualTo("chapters/first.html#q-frost");
        assertThat(passage("3")).isEmpty();
        assertThat(passage("")).isEmpty();
    }

    private String passage(String seed) {
        var question =
                new Question(
                        "z",
                        "c01",
                        "recall",
                        "?",
                        List.of("a"),
                        "a",
                        "",
                        seed.isEmpty() ? Sentences.NONE : Sentences.of(seed).orElseThrow(),
                        Rows.question("z", "c01").origin());
        return book.edition().quizzes().passage(question).map(Spot::url).orElse("");
    }
}
