package org.explainer.classroom.bundle;

import java.io.IOException;
import java.util.List;
import org.explainer.classroom.artefact.Artefact;
import org.explainer.classroom.artefact.ClassroomContext;
import org.explainer.classroom.artefact.Maker;
import org.explainer.manuscript.teaching.Audience;

/**
 * The small copy as Kolibri takes it: {@code index.html} at the root of the zip, no folder around
 * it (https://ricecooker.readthedocs.io/, "HTML5 apps"). Kolibri shows it in a frame without
 * storage, whose origin is nobody's. Kolibri sends a policy of its own, and writes a script into
 * each page (kolibri/core/content/zip_wsgi.py).
 */
public final class KolibriZip implements Maker {

    @Override
    public String name() {
        return "kolibri";
    }

    @Override
    public List<Artefact> make(ClassroomContext classroom) throws IOException {
        var bundle = classroom.bundle("");
        classroom.lite().addTo(bundle, new WithoutPolicy());
        LicenceFiles.addTo(bundle, classroom);
        return List.of(
                classroom.artefact(
                        "kolibri", "", classroom.file("kolibri.zip"), Audience.PUPIL, bundle::zip));
    }
}
