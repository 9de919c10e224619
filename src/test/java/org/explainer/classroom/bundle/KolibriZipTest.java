package org.explainer.classroom.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.explainer.Contexts;
import org.explainer.TinyBook;
import org.explainer.classroom.artefact.ClassroomContext;
import org.explainer.classroom.artefact.ClassroomTemplates;
import org.explainer.classroom.artefact.SiteCopy;
import org.explainer.edition.Edition;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The copy for Kolibri, which shows it in a frame of no origin. */
class KolibriZipTest {

    private static final String PAGE =
            "<meta http-equiv=Content-Security-Policy content=\"script-src 'self'\">"
                    + "<script src=\"a.js\"></script>";

    @TempDir private Path site;
    @TempDir private Path made;

    @Test
    void leavesThePolicyToKolibri() throws IOException {
        Files.writeString(site.resolve("index.html"), PAGE);

        assertThat(page("index.html"))
                .doesNotContain("'self'")
                .contains("object-src 'none'; frame-src 'none'; base-uri 'none'")
                .contains("<script src=\"a.js\"></script>");
    }

    private String page(String name) throws IOException {
        Path zip = new KolibriZip().make(classroom()).get(0).path();
        var files = new ZipInputStream(Files.newInputStream(zip));
        for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
            if (file.getName().equals(name)) {
                return new String(files.readAllBytes(), UTF_8);
            }
        }
        throw new AssertionError("there is no " + name);
    }

    private ClassroomContext classroom() throws IOException {
        Edition edition = TinyBook.complete().edition();
        var context = Contexts.of(Path.of("."), made, edition, new Problems());
        var settings = Contexts.classroom("1.1");
        var templates = new ClassroomTemplates(edition, settings, context);
        var copy = SiteCopy.of(edition, templates, site, made);
        return new ClassroomContext(edition, settings, templates, site, copy, copy, context);
    }
}
