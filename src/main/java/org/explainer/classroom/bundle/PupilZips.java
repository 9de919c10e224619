package org.explainer.classroom.bundle;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.explainer.classroom.artefact.Artefact;
import org.explainer.classroom.artefact.Bundle;
import org.explainer.classroom.artefact.ClassroomContext;
import org.explainer.classroom.artefact.Maker;
import org.explainer.classroom.artefact.SiteCopy;
import org.explainer.manuscript.teaching.Audience;
import org.explainer.problem.Place;

/** The site for a stick or a shared drive: with all that it has, and without sound and film. */
public final class PupilZips implements Maker {

    @Override
    public String name() {
        return "pupil";
    }

    @Override
    public List<Artefact> make(ClassroomContext classroom) throws IOException {
        return List.of(make(classroom, "pupil", false), make(classroom, "pupil-lite", true));
    }

    private static Artefact make(ClassroomContext classroom, String kind, boolean lite)
            throws IOException {
        var bundle = classroom.bundle(classroom.settings().name() + "/");
        SiteCopy copy = lite ? classroom.lite() : classroom.full();
        copy.addTo(bundle);
        Map<String, ?> model = Map.of("lite", lite);
        add(bundle, "START-HERE.html", classroom.templates().render("start-here.ftlh", model));
        add(bundle, "start-here.css", classroom.templates().style());
        add(bundle, "README.txt", classroom.templates().render("readme.txt.ftl", model));
        LicenceFiles.addTo(bundle, classroom);
        copy.report(classroom.audit(bundle), classroom.problems());
        return classroom.artefact(
                kind, "", classroom.file(kind + ".zip"), Audience.PUPIL, bundle::zipWithManifest);
    }

    private static void add(Bundle bundle, String name, byte[] content) {
        bundle.add(name, content, new Place("templates/classroom", 0));
    }
}
