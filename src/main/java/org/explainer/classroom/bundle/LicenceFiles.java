package org.explainer.classroom.bundle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.explainer.classroom.artefact.Bundle;
import org.explainer.classroom.artefact.ClassroomContext;
import org.explainer.problem.Place;

/** What may be done with a bundle: a summary, and the licences of the project in full. */
final class LicenceFiles {

    /** File of the bundle to the project's own. */
    private static final Map<String, String> FULL =
            new TreeMap<>(
                    Map.of("license-code.txt", "LICENSE", "license-text.txt", "LICENSE-CONTENT"));

    private LicenceFiles() {}

    static void addTo(Bundle bundle, ClassroomContext classroom) throws IOException {
        bundle.add(
                "LICENSE.txt",
                classroom.templates().render("licence.txt.ftl", Map.of()),
                new Place("templates/classroom/licence.txt.ftl", 0));
        for (Map.Entry<String, String> licence : FULL.entrySet()) {
            Path file = classroom.channel().root().resolve(licence.getValue());
            if (Files.isRegularFile(file)) {
                bundle.add(
                        licence.getKey(),
                        Files.readAllBytes(file),
                        new Place(licence.getValue(), 0));
            }
        }
    }
}
