package org.explainer.classroom.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.explainer.classroom.artefact.ClassroomContext;
import org.explainer.edition.Edition;
import org.explainer.figure.picture.PageFonts;
import org.explainer.manuscript.teaching.Plan;
import org.explainer.manuscript.teaching.Sheet;
import org.explainer.manuscript.teaching.Slide;
import org.explainer.manuscript.text.Chapter;
import org.explainer.page.Finishing;
import org.jsoup.Jsoup;

/**
 * A deck of slides for each lesson of a plan: one page that needs no other file, with notes for the
 * teacher. The notes hold keys, so no pupil's bundle has it.
 */
public final class LessonSlides {

    /**
     * A slide as a deck has it.
     *
     * @param side which of the two sides of a pair it shows, else 0
     * @param step the index of its step in the lesson
     * @param opens whether it is the first of its step
     * @param chapter what it shows something of
     */
    public record Shown(
            Slide slide, int side, int step, boolean opens, Optional<Chapter> chapter) {}

    private LessonSlides() {}

    /** The decks of the plan by the names of their files. */
    static Map<String, byte[]> of(Plan plan, ClassroomContext classroom) throws IOException {
        Map<String, byte[]> decks = new TreeMap<>();
        for (int number = 1; number <= plan.lessons().size(); number++) {
            decks.put(plan.deck(number), deck(plan, number, classroom));
        }
        return decks;
    }

    private static byte[] deck(Plan plan, int number, ClassroomContext classroom)
            throws IOException {
        Plan.Lesson lesson = plan.lessons().get(number - 1);
        Map<String, Object> model = new TreeMap<>();
        model.put("plan", plan);
        model.put("lesson", lesson);
        model.put("number", number);
        model.put("shown", shown(lesson, classroom.edition()));
        model.put("sheets", sheets(classroom.edition()));
        model.put("worksheets", worksheets(classroom.edition()));
        String page =
                new String(
                        classroom.templates().render("slides.ftlh", model), StandardCharsets.UTF_8);
        String style =
                PageFonts.rules(
                                Jsoup.parse(page).text() + "0123456789",
                                PageFonts.TITLE,
                                PageFonts.LARGE,
                                PageFonts.SANS,
                                PageFonts.SANS_BOLD)
                        + classroom.templates().painted("slides.css");
        String script = new String(classroom.templates().file("slides.js"), StandardCharsets.UTF_8);
        return new Finishing(List.of(new InlinedFiles(style, script)))
                .finish(page)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** A step without slides shows what it is, so that a plan without any has a deck, too. */
    private static List<Shown> shown(Plan.Lesson lesson, Edition edition) {
        List<Shown> shown = new ArrayList<>();
        for (int step = 0; step < lesson.steps().size(); step++) {
            List<Slide> slides = lesson.steps().get(step).slides();
            int before = shown.size();
            for (Slide slide : slides.isEmpty() ? List.of(activity(lesson, step)) : slides) {
                Optional<Chapter> chapter =
                        edition.chapters().stream()
                                .filter(one -> one.id().equals(slide.of()))
                                .findFirst();
                for (int side = 0; side < (slide.show().equals("pair") ? 2 : 1); side++) {
                    shown.add(new Shown(slide, side, step, shown.size() == before, chapter));
                }
            }
        }
        return shown;
    }

    private static Slide activity(Plan.Lesson lesson, int step) {
        return new Slide(
                "activity",
                "",
                lesson.steps().get(step).activity(),
                List.of(),
                List.of(),
                "",
                List.of(),
                lesson.place());
    }

    /** By the chapter's id. */
    private static Map<String, Sheet> sheets(Edition edition) {
        Map<String, Sheet> sheets = new TreeMap<>();
        edition.library().rows(Sheet.class).forEach(sheet -> sheets.put(sheet.chapter(), sheet));
        return sheets;
    }

    private static Map<String, Worksheet> worksheets(Edition edition) {
        Map<String, Worksheet> worksheets = new TreeMap<>();
        sheets(edition).forEach((id, sheet) -> worksheets.put(id, Worksheet.of(sheet, edition)));
        return worksheets;
    }
}
