package org.explainer.channel.classroom;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.explainer.html.Finding;
import org.explainer.html.SiteAudit;
import org.explainer.manuscript.Audience;
import org.explainer.manuscript.Chapter;
import org.explainer.manuscript.Plan;
import org.explainer.manuscript.Sheet;
import org.explainer.problem.Place;

/**
 * What teachers need: guide, plans, a worksheet and its key for each chapter, and what curricula
 * ask for. A book with nothing to teach has none.
 */
final class TeacherZip implements Maker {

    private static final String FOLDER = "templates/classroom/";

    @Override
    public List<Artefact> make(Room room) throws IOException {
        if (room.edition().library().teaching().isEmpty()) {
            return List.of();
        }
        var bundle = new Bundle(room.settings().name() + "-t/", room.problems());
        addPages(bundle, room);
        bundle.add(
                "start-here.css",
                room.templates().file("start-here.css"),
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

    private static void addPages(Bundle bundle, Room room) {
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
        add(bundle, room, "cards.html", "cards.ftlh", Map.of("statements", statements(room)));
        for (Chapter chapter : room.edition().chapters()) {
            addSheets(bundle, room, chapter);
        }
    }

    private static void addSheets(Bundle bundle, Room room, Chapter chapter) {
        for (Sheet sheet : sheet(room, chapter).toList()) {
            String id = chapter.id();
            Map<String, Object> model = new TreeMap<>(Map.of("chapter", chapter));
            model.put("worksheet", Worksheet.of(sheet, room.edition()));
            add(bundle, room, "worksheet-" + id + ".html", "worksheet.ftlh", model);
            model.put("sheet", sheet);
            add(bundle, room, "key-" + id + ".html", "key.ftlh", model);
        }
    }

    private static Stream<Sheet> sheet(Room room, Chapter chapter) {
        return room.edition().library().teaching().sheet(chapter.id()).stream();
    }

    /** What pupils sort: the claims of all exercises, without their labels. */
    private static List<String> statements(Room room) {
        return room.edition().chapters().stream()
                .flatMap(chapter -> sheet(room, chapter))
                .flatMap(sheet -> Worksheet.of(sheet, room.edition()).statements().stream())
                .map(Worksheet.Statement::text)
                .toList();
    }

    private static void add(
            Bundle bundle, Room room, String name, String template, Map<String, ?> model) {
        bundle.add(name, room.templates().render(template, model), new Place(FOLDER + template, 0));
    }

    /** The pages come from templates, which are what is to be mended. */
    private static void audit(Bundle bundle, Room room) {
        for (Finding finding : SiteAudit.of(bundle.files())) {
            room.problems()
                    .error(
                            new Place(FOLDER + finding.page(), 0),
                            finding.message(),
                            finding.hint());
        }
    }
}
