package org.explainer.proofreading;

import org.explainer.block.QuizKind.Quiz;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Question;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Problems;

/** A quiz of a chapter's own questions stands in a chapter that has some. */
final class AnswerableQuizzes implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        if (!manuscript.library().isComplete(Question.class)) {
            return;
        }
        manuscript
                .texts()
                .forEach(
                        text ->
                                text.body()
                                        .all(Quiz.class)
                                        .filter(quiz -> quiz.own() && !asked(manuscript, text))
                                        .forEach(quiz -> report(quiz, text, problems)));
    }

    private static boolean asked(Manuscript manuscript, Text text) {
        return text instanceof Chapter chapter
                && manuscript.library().rows(Question.class).stream()
                        .anyMatch(question -> question.chapter().equals(chapter.id()));
    }

    private static void report(Quiz quiz, Text text, Problems problems) {
        problems.error(
                quiz.place(),
                "there is no question about " + text.name(),
                text instanceof Chapter chapter
                        ? "add rows with chapter: " + chapter.id() + " to content/data/quiz.yaml"
                        : "write quiz::all[], or choose with quiz::[questions=\"…\"]");
    }
}
