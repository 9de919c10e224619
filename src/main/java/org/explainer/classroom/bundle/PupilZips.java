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
    public List<Artefact> make(ClassroomContext room) throws IOException {
        return List.of(make(room, "pupil", false), make(room, "pupil-lite", true));
    }

    private static Artefact make(ClassroomContext room, String kind, boolean lite)
            throws IOException {
        var bundle = new Bundle(room.settings().name() + "/", room.problems());
        SiteCopy copy = lite ? room.lite() : room.full();
        copy.addTo(bundle);
        Map<String, ?> model = Map.of("lite", lite);
        add(bundle, "START-HERE.html", room.templates().render("start-here.ftlh", model));
        add(bundle, "start-here.css", room.templates().style());
        add(bundle, "README.txt", room.templates().render("readme.txt.ftl", model));
        Licences.addTo(bundle, room);
        copy.audit(bundle, room.problems());
        return new Artefact(
                kind, "", room.file(kind + ".zip"), Audience.PUPIL, bundle.zipWithManifest());
    }

    private static void add(Bundle bundle, String name, byte[] content) {
        bundle.add(name, content, new Place("templates/classroom", 0));
    }
}
