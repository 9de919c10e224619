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
import org.explainer.page.SiteAudit;
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
    public List<Artefact> make(ClassroomContext room) throws IOException {
        if (room.edition().library().teaching().isEmpty()) {
            return List.of();
        }
        var bundle = new Bundle(room.settings().name() + "-t/", room.problems());
        addPages(bundle, room);
        bundle.add(
                "start-here.css",
                room.templates().style(),
                new Place(FOLDER + "start-here.css", 0));
        Licences.addTo(bundle, room);
        audit(bundle, room);
        return List.of(
                new Artefact(
                        "teacher",
                        "",
                        room.file("teacher.zip"),
                        Audience.TEACHER,
                        bundle.zipWithManifest()));
    }

    private static void addPages(Bundle bundle, ClassroomContext room) throws IOException {
        add(bundle, room, "START-HERE.html", "guide.ftlh", Map.of());
        add(bundle, room, "README.txt", "readme-teacher.txt.ftl", Map.of());
        add(bundle, room, "standards.html", "standards.ftlh", Map.of());
        add(bundle, room, "standards.csv", "standards.csv.ftl", Map.of());
        for (Plan plan : room.edition().library().teaching().plans()) {
            add(
                    bundle,
                    room,
                    "plan-" + plan.id() + ".html",
                    "plan.ftlh",
                    Map.of("plan", plan, "alone", false));
        }
        add(bundle, room, "cards.html", "cards.ftlh", Map.of("packs", packs(room)));
        for (Chapter chapter : room.edition().chapters()) {
            String name = "chapter-" + chapter.id() + ".html";
            bundle.add(name, SinglePages.page(room, chapter), chapter.place());
            addSheets(bundle, room, chapter);
        }
    }

    private static void addSheets(Bundle bundle, ClassroomContext room, Chapter chapter) {
        for (Sheet sheet : sheet(room, chapter).toList()) {
            String id = chapter.id();
            Map<String, Object> model = new TreeMap<>(Map.of("chapter", chapter));
            model.put("worksheet", Worksheet.of(sheet, room.edition()));
            add(bundle, room, "worksheet-" + id + ".html", "worksheet.ftlh", model);
            model.put("sheet", sheet);
            add(bundle, room, "key-" + id + ".html", "key.ftlh", model);
        }
    }

    private static Stream<Sheet> sheet(ClassroomContext room, Chapter chapter) {
        return room.edition().library().teaching().sheet(chapter.id()).stream();
    }

    private static List<Pack> packs(ClassroomContext room) {
        return room.edition().chapters().stream()
                .flatMap(
                        chapter ->
                                sheet(room, chapter)
                                        .map(sheet -> Worksheet.of(sheet, room.edition()))
                                        .map(Worksheet::statements)
                                        .filter(statements -> !statements.isEmpty())
                                        .map(
                                                statements ->
                                                        new Pack(
                                                                room.edition().number(chapter),
                                                                chapter,
                                                                statements)))
                .toList();
    }

    private static void add(
            Bundle bundle,
            ClassroomContext room,
            String name,
            String template,
            Map<String, ?> model) {
        bundle.add(name, room.templates().render(template, model), new Place(FOLDER + template, 0));
    }

    /**
     * The pages come from templates, which are what is to be mended. A chapter brings its pictures
     * within itself, and has been audited as a flyer.
     */
    private static void audit(Bundle bundle, ClassroomContext room) {
        SiteAudit.of(bundle.files()).stream()
                .filter(finding -> !finding.page().startsWith("chapter-"))
                .forEach(
                        finding ->
                                room.problems()
                                        .error(
                                                new Place(FOLDER + finding.page(), 0),
                                                finding.message(),
                                                finding.hint()));
    }
}
