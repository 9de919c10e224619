package org.explainer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.explainer.Rows;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.block.QuizKind.Quiz;
import org.explainer.manuscript.data.Claim;
import org.explainer.manuscript.data.Question;
import org.explainer.manuscript.data.Reference;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuizKindTest {

    private final Problems problems = new Problems();

    @Test
    void asksTheChaptersOwnQuestionsUnlessToldOtherwise() {
        assertThat(read("", Map.of())).isEqualTo(quiz(false, List.of(), List.of()));
        assertThat(read("", Map.of()).own()).isTrue();
        assertThat(read("all", Map.of()).all()).isTrue();
        assertThat(read("all", Map.of()).own()).isFalse();
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void namesTheQuestionsAndClaimsItAsks() {
        assertThat(read("", Map.of("questions", "z01a z02a")).references())
                .containsExactly(
                        new Reference(Question.class, "z01a", Calls.HERE),
                        new Reference(Question.class, "z02a", Calls.HERE));
        assertThat(read("", Map.of("claims", "cl01")).references())
                .containsExactly(new Reference(Claim.class, "cl01", Calls.HERE));
    }

    static List<MacroCall> vague() {
        return List.of(
                Calls.macro("quiz", "some", Map.of()),
                Calls.macro("quiz", "", Map.of("questions", "z01a", "claims", "cl01")),
                Calls.macro("quiz", "all", Map.of("claims", "cl01")));
    }

    @ParameterizedTest
    @MethodSource("vague")
    void reportsWhatItCannotUnderstand(MacroCall call) {
        assertThat(new QuizKind().read(call, problems)).isEmpty();
        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: quiz:: cannot tell what to ask
                            write quiz::[], quiz::all[], or choose with questions="…" or claims="…\"""");
    }

    @Test
    void standsOnALineOfItsOwn() {
        assertThat(new QuizKind().read(Calls.style("quiz", "", Map.of()), problems)).isEmpty();

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: quiz is not written like this
                            write it as quiz::[]""");
    }

    @Test
    void hasANameOfItsOwnBesideAnotherOfItsKind() {
        Quiz first = quiz(false, List.of("z01a"), List.of());
        Quiz second = quiz(false, List.of("z02a"), List.of());
        Quiz claims = quiz(false, List.of(), List.of("cl01"));
        Quiz all = quiz(true, List.of(), List.of());
        var text = Texts.chapter("c01", "first", first, claims, second, all);

        assertThat(List.of(first, second, claims, all))
                .extracting(one -> one.figure(text).orElseThrow())
                .containsExactly("questions-c01", "questions-c01-2", "quiz-claims-c01", "quiz");
    }

    @Test
    void printsTheChaptersQuestionsUnderAHeading() throws IOException {
        var book = TinyBook.complete().add(Texts.page("quiz"));
        Printing.assertPrints(
                "quiz/chapter", new Quiz(false, List.of(), List.of(), "", Calls.HERE), book);
    }

    @Test
    void printsAllQuestionsByChapters() throws IOException {
        Printing.assertPrints("quiz/all", quiz(true, List.of(), List.of()));
    }

    @Test
    void printsChosenQuestionsInTheOrderChosenAndSaysWhichAnswersAreOurs() throws IOException {
        var book = TinyBook.complete().add(Rows.question("z01b", "c01", "context"));
        Printing.assertPrints("quiz/chosen", quiz(false, List.of("z02a", "z01b"), List.of()), book);
    }

    @Test
    void asksForTheLabelsOfClaims() throws IOException {
        Printing.assertPrints("quiz/labels", quiz(false, List.of(), List.of("cl01")));
    }

    private Quiz read(String target, Map<String, String> options) {
        return new QuizKind().read(Calls.macro("quiz", target, options), problems).orElseThrow();
    }

    private static Quiz quiz(boolean all, List<String> questions, List<String> claims) {
        return new Quiz(all, questions, claims, "A <em>caption</em>", Calls.HERE);
    }
}
