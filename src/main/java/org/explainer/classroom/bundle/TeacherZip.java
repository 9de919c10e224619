package org.explainer.classroom.bundle;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.explainer.classroom.artefact.Artefact;
import org.explainer.classroom.artefact.Bundle;
import org.explainer.classroom.artefact.ClassroomContext;
import org.explainer.classroom.artefact.Maker;
import org.explainer.manuscript.teaching.Audience;
import org.explainer.manuscript.teaching.Plan;
import org.explainer.manuscript.teaching.Sheet;
import org.explainer.manuscript.text.Chapter;
import org.explainer.problem.Place;

/**
 * What teachers need, if they have nothing else: guide, plans, the chapters, a worksheet and its
 * key for each, and what curricula ask for. A book with nothing to teach has none.
 */
public final class TeacherZip implements Maker {

    private static final String FOLDER = "templates/classroom/";

    /** What pupils sort of a chapter: what is said in it, without the labels. */
    public record Pack(int number, Chapter chapter, List<Worksheet.Statement> statements) {}

    @Override
    public String name() {
        return "teacher";
    }

    @Override
    public List<Artefact> make(ClassroomContext classroom) throws IOException {
        if (!classroom.edition().library().isTaught()) {
            return List.of();
        }
        var bundle = classroom.bundle(classroom.settings().name() + "-t/");
        addPages(bundle, classroom);
        bundle.add(
                "start-here.css",
                classroom.templates().style(),
                new Place(FOLDER + "start-here.css", 0));
        LicenceFiles.addTo(bundle, classroom);
        audit(bundle, classroom);
        return List.of(
                classroom.artefact(
                        "teacher",
                        "",
                        classroom.file("teacher.zip"),
                        Audience.TEACHER,
                        bundle::zipWithManifest));
    }

    private static void addPages(Bundle bundle, ClassroomContext classroom) throws IOException {
        add(bundle, classroom, "START-HERE.html", "guide.ftlh", Map.of());
        add(bundle, classroom, "README.txt", "readme-teacher.txt.ftl", Map.of());
        add(bundle, classroom, "standards.html", "standards.ftlh", Map.of());
        add(bundle, classroom, "standards.csv", "standards.csv.ftl", Map.of());
        for (Plan plan : classroom.edition().library().rows(Plan.class)) {
            add(
                    bundle,
                    classroom,
                    "plan-" + plan.id() + ".html",
                    "plan.ftlh",
                    Map.of("plan", plan, "alone", false));
            LessonSlides.of(plan, classroom)
                    .forEach((name, deck) -> bundle.add(name, deck, plan.place()));
        }
        add(bundle, classroom, "cards.html", "cards.ftlh", Map.of("packs", packs(classroom)));
        for (Chapter chapter : classroom.edition().chapters()) {
            String name = "chapter-" + chapter.id() + ".html";
            bundle.add(name, SinglePages.page(classroom, chapter), chapter.place());
            addSheets(bundle, classroom, chapter);
        }
    }

    private static void addSheets(Bundle bundle, ClassroomContext classroom, Chapter chapter) {
        for (Sheet sheet : sheet(classroom, chapter).toList()) {
            String id = chapter.id();
            Map<String, Object> model = new TreeMap<>(Map.of("chapter", chapter));
            model.put("worksheet", Worksheet.of(sheet, classroom.edition()));
            add(bundle, classroom, "worksheet-" + id + ".html", "worksheet.ftlh", model);
            model.put("sheet", sheet);
            add(bundle, classroom, "key-" + id + ".html", "key.ftlh", model);
        }
    }

    private static Stream<Sheet> sheet(ClassroomContext classroom, Chapter chapter) {
        return classroom.edition().library().sheet(chapter).stream();
    }

    private static List<Pack> packs(ClassroomContext classroom) {
        return classroom.edition().chapters().stream()
                .flatMap(
                        chapter ->
                                sheet(classroom, chapter)
                                        .map(sheet -> Worksheet.of(sheet, classroom.edition()))
                                        .map(Worksheet::statements)
                                        .filter(statements -> !statements.isEmpty())
                                        .map(
                                                statements ->
                                                        new Pack(
                                                                classroom.edition().number(chapter),
                                                                chapter,
                                                                statements)))
                .toList();
    }

    private static void add(
            Bundle bundle,
            ClassroomContext classroom,
            String name,
            String template,
            Map<String, ?> model) {
        bundle.add(
                name,
                classroom.templates().render(template, model),
                new Place(FOLDER + template, 0));
    }

    /**
     * The pages come from templates, which are what is to be mended. A chapter brings its pictures
     * within itself, and has been audited as a flyer.
     */
    private static void audit(Bundle bundle, ClassroomContext classroom) throws IOException {
        classroom.audit(bundle).stream()
                .filter(finding -> !finding.page().startsWith("chapter-"))
                .forEach(
                        finding ->
                                classroom
                                        .problems()
                                        .error(
                                                new Place(FOLDER + finding.page(), 0),
                                                finding.message(),
                                                finding.hint()));
    }
}
