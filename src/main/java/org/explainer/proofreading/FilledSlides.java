package org.explainer.proofreading;

import java.util.Set;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Question;
import org.explainer.manuscript.teaching.Plan;
import org.explainer.manuscript.teaching.Sheet;
import org.explainer.manuscript.teaching.Slide;
import org.explainer.manuscript.text.Chapter;
import org.explainer.problem.Problems;

/** A slide that shows something of a chapter finds it there. */
final class FilledSlides implements Rule {

    private static final Set<String> OF_SHEETS = Set.of("statements", "controversy", "discussion");

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        manuscript.library().rows(Plan.class).stream()
                .flatMap(Plan::slides)
                .filter(slide -> Slide.TAUGHT.contains(slide.show()))
                .forEach(slide -> check(slide, manuscript, problems));
    }

    /** A chapter that there is not is another rule's to report. */
    private static void check(Slide slide, Manuscript manuscript, Problems problems) {
        manuscript.chapters().stream()
                .filter(chapter -> chapter.id().equals(slide.of()))
                .filter(chapter -> !has(chapter, slide.show(), manuscript))
                .forEach(
                        chapter ->
                                problems.error(
                                        slide.place(),
                                        slide.of() + " has no " + slide.show() + " to show",
                                        "write them, or show something else"));
    }

    private static boolean has(Chapter chapter, String show, Manuscript manuscript) {
        if (OF_SHEETS.contains(show)) {
            return manuscript
                    .library()
                    .sheet(chapter)
                    .filter(sheet -> has(sheet, show))
                    .isPresent();
        }
        return show.equals("points")
                ? !chapter.keyPoints().isEmpty()
                : manuscript.library().rows(Question.class).stream()
                        .anyMatch(question -> question.chapter().equals(chapter.id()));
    }

    private static boolean has(Sheet sheet, String show) {
        return switch (show) {
            case "statements" -> !sheet.exercises().isEmpty();
            case "discussion" ->
                    sheet.discussions().stream().anyMatch(Sheet.Discussion::isForPupils);
            default -> true;
        };
    }
}
