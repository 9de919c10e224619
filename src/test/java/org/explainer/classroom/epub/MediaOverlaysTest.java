package org.explainer.classroom.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.explainer.Contexts;
import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.audio.Cue;
import org.explainer.audio.CueFile;
import org.explainer.classroom.artefact.ClassroomContext;
import org.explainer.classroom.artefact.ClassroomTemplates;
import org.explainer.classroom.artefact.SiteCopy;
import org.explainer.edition.Edition;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Place;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaOverlaysTest {

    @TempDir private Path root;
    private final Problems problems = new Problems();

    /** Of a book whose first chapter is recorded, and has these elements. */
    private MediaOverlays overlays(String... ids) throws IOException {
        Edition edition = TinyBook.complete().add(Rows.recording("first", "", 3)).edition();
        Text chapter = edition.text("first");
        write(chapter.place().file(), ":title: First\n\nOne.\nTwo.\n");
        write("templates/strings.properties", "");
        String cues =
                CueFile.write(
                        List.of(
                                new Cue("s1", 300, 900, "One."),
                                new Cue("s2", 1_000, 3_000, "Two.")));
        write("assets/media/first.vtt", cues);
        write("site/media/first.vtt", cues);
        var settings = Contexts.classroom("1.1");
        var context = Contexts.of(root, root, edition, problems);
        var templates = new ClassroomTemplates(edition, settings, context);
        Path site = root.resolve("site");
        var copy = SiteCopy.of(edition, templates, site, root);
        var classroom =
                new ClassroomContext(edition, settings, templates, site, copy, copy, context);
        String url = chapter.url().replace(".html", ".xhtml");
        var leaf =
                new EpubPage(
                        url,
                        "",
                        "",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(ids),
                        List.of(),
                        false);
        return MediaOverlays.of(classroom, List.of(leaf));
    }

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void followARecordedChapter() throws IOException {
        MediaOverlays overlays = overlays("top", "s1", "note", "s2");

        assertThat(overlays.of("chapters/first.xhtml").orElseThrow().clips()).hasSize(2);
        assertThat(overlays.of("chapters/second.xhtml")).isEmpty();
        assertThat(overlays.duration()).isEqualTo("00:00:03.000");
        assertThat(problems.hasErrors()).isFalse();
    }

    @Test
    void reportASentenceThatTheBookLeftOut() throws IOException {
        overlays("s1");
        assertThat(problems.inReadingOrder())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("no place for what is heard as s2");
        assertThat(problems.inReadingOrder().get(0).place())
                .isEqualTo(new Place("content/chapters/first.adoc", 4));
    }

    @Test
    void reportASentenceThatStandsTooEarly() throws IOException {
        overlays("s2", "s1");
        assertThat(problems.inReadingOrder())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .contains("heard as s2");
    }
}
