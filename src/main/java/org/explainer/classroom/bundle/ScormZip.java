package org.explainer.classroom.bundle;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.explainer.classroom.artefact.Artefact;
import org.explainer.classroom.artefact.ClassroomContext;
import org.explainer.classroom.artefact.Maker;
import org.explainer.manuscript.data.Question;
import org.explainer.manuscript.teaching.Audience;
import org.explainer.problem.Place;

/**
 * The small copy for learning systems: SCORM 1.2 (ADL, 2001), which nearly all of them take. The
 * same pages stand in a frame; beside it a script reports page, answers and score.
 */
public final class ScormZip implements Maker {

    private static final Place PLACE = new Place("templates/classroom", 0);

    @Override
    public String name() {
        return "scorm";
    }

    @Override
    public List<Artefact> make(ClassroomContext classroom) throws IOException {
        var bundle = classroom.bundle("");
        classroom.lite().addTo(bundle);
        LicenceFiles.addTo(bundle, classroom);
        for (String file : List.of("scorm.js", "scorm.css")) {
            bundle.add(file, classroom.templates().file(file), PLACE);
        }
        bundle.add("scorm.html", classroom.templates().render("scorm.ftlh", Map.of()), PLACE);
        List<String> pages =
                bundle.names().stream()
                        .filter(file -> file.endsWith(".html") && !file.equals("scorm.html"))
                        .sorted()
                        .toList();
        bundle.add("questions.js", questions(classroom, pages), PLACE);
        var files = List.copyOf(new TreeSet<>(bundle.names()));
        bundle.add(
                "imsmanifest.xml",
                classroom.templates().render("scorm-manifest.ftlx", Map.of("files", files)),
                PLACE);
        return List.of(
                classroom.artefact(
                        "scorm", "", classroom.file("scorm12.zip"), Audience.PUPIL, bundle::zip));
    }

    /** What the script knows answers and pages by. */
    static byte[] questions(ClassroomContext classroom, List<String> pages) {
        return classroom
                .templates()
                .render(
                        "questions.js.ftl",
                        Map.of(
                                "questions",
                                classroom.edition().library().rows(Question.class),
                                "pages",
                                pages));
    }
}
