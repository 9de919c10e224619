package org.explainer.classroom.bundle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.explainer.classroom.artefact.Artefact;
import org.explainer.classroom.artefact.Bundle;
import org.explainer.classroom.artefact.ClassroomContext;
import org.explainer.classroom.artefact.Maker;
import org.explainer.manuscript.data.Question;
import org.explainer.manuscript.teaching.Audience;
import org.explainer.manuscript.teaching.Plan;
import org.explainer.manuscript.text.Chapter;
import org.explainer.problem.Place;

/**
 * What a teacher brings into a learning system as parts of a course: Common Cartridge 1.1 (IMS,
 * 2010), the version that most of them read, or 1.3 (2013). Chapters as pages, quizzes that the
 * system marks, questions for its forum, and the plans for instructors.
 */
public final class CartridgeZip implements Maker {

    private static final Place PLACE = new Place("templates/classroom", 0);

    /** What a course has of a chapter. */
    public record Unit(
            Chapter chapter, int number, List<Question> questions, List<String> topics) {}

    @Override
    public String name() {
        return "cartridge";
    }

    @Override
    public List<Artefact> make(ClassroomContext classroom) throws IOException {
        var bundle = classroom.bundle("");
        List<Unit> units = new ArrayList<>();
        for (Chapter chapter : classroom.edition().chapters()) {
            Unit unit = unit(classroom, chapter);
            units.add(unit);
            add(bundle, classroom, unit);
        }
        List<Plan> plans = classroom.edition().library().rows(Plan.class);
        for (Plan plan : plans) {
            String name = "plans/plan-" + plan.id() + ".html";
            Map<String, ?> model = Map.of("plan", plan, "alone", true);
            bundle.add(name, classroom.templates().render("plan.ftlh", model), PLACE);
        }
        if (!plans.isEmpty()) {
            bundle.add("plans/start-here.css", classroom.templates().style(), PLACE);
        }
        Map<String, ?> model = Map.of("units", units, "plans", plans);
        bundle.add(
                "imsmanifest.xml", classroom.templates().render("cc-manifest.ftlx", model), PLACE);
        return List.of(
                classroom.artefact(
                        "cartridge", "", file(classroom), Audience.TEACHER, bundle::zip));
    }

    private static String file(ClassroomContext classroom) {
        return classroom.file("cc" + classroom.settings().cartridge().replace(".", "") + ".imscc");
    }

    private static Unit unit(ClassroomContext classroom, Chapter chapter) {
        List<String> topics =
                classroom.edition().library().sheet(chapter).stream()
                        .flatMap(
                                sheet ->
                                        Worksheet.of(sheet, classroom.edition())
                                                .questions()
                                                .stream())
                        .toList();
        return new Unit(
                chapter,
                classroom.edition().number(chapter),
                classroom.edition().quizzes().of(chapter),
                topics);
    }

    private static void add(Bundle bundle, ClassroomContext classroom, Unit unit)
            throws IOException {
        String folder = unit.chapter().id() + "/";
        bundle.add(folder + "page.html", SinglePages.page(classroom, unit.chapter()), PLACE);
        if (!unit.questions().isEmpty()) {
            bundle.add(folder + "quiz.xml", quiz(classroom, unit), PLACE);
        }
        int number = 0;
        for (String topic : unit.topics()) {
            Map<String, ?> model = Map.of("chapter", unit.chapter(), "topic", topic);
            String name = folder + "topic-" + ++number + ".xml";
            bundle.add(name, classroom.templates().render("topic.ftlx", model), PLACE);
        }
    }

    static byte[] quiz(ClassroomContext classroom, Unit unit) {
        return classroom
                .templates()
                .render(
                        "qti.ftlx",
                        Map.of("chapter", unit.chapter(), "questions", unit.questions()));
    }
}
