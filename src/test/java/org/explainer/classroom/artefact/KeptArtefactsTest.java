package org.explainer.classroom.artefact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.Contexts;
import org.explainer.TinyBook;
import org.explainer.edition.Edition;
import org.explainer.manuscript.teaching.Audience;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptArtefactsTest {

    @TempDir private Path root;
    @TempDir private Path kept;
    private final Problems problems = new Problems();

    /** Makes the same each time, and counts how often. */
    private static final class Counting implements Maker {

        private int times;
        private final boolean complaining;

        Counting(boolean complaining) {
            this.complaining = complaining;
        }

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public List<Artefact> make(ClassroomContext classroom) throws IOException {
            times++;
            if (complaining) {
                classroom
                        .problems()
                        .warning(new Place("a.adoc", 1), "it is heavy", "make it lighter");
            }
            byte[] content = {1, 2, 3};
            return List.of(
                    classroom.artefact(
                            "flyer", "Ї", "b.html", Audience.PUPIL, out -> out.write(content)),
                    classroom.artefact("teacher", "", "t.zip", Audience.TEACHER, out -> {}));
        }
    }

    @BeforeEach
    void lay() throws IOException {
        for (String folder : List.of("site", "content", "templates/classroom")) {
            Files.createDirectories(root.resolve(folder));
        }
        Files.writeString(
                root.resolve("templates/strings.properties"), "class.outside=O\nclass.missing=M\n");
        Files.writeString(root.resolve("site/index.html"), "<p>One</p>");
    }

    private ClassroomContext classroom() throws IOException {
        Edition edition = TinyBook.complete().edition();
        var settings = Contexts.classroom("1.1");
        var context = Contexts.of(root, root, edition, problems);
        var templates = new ClassroomTemplates(edition, settings, context);
        Path site = root.resolve("site");
        var copy = SiteCopy.of(edition, templates, site, kept);
        return new ClassroomContext(edition, settings, templates, site, copy, copy, context);
    }

    private List<Artefact> build(Maker maker) throws IOException {
        ClassroomContext classroom = classroom();
        var artefacts = new KeptArtefacts(kept, InputDigest.of(classroom));
        return artefacts.of(maker, classroom);
    }

    @Test
    void makesNothingTwiceAndGivesBackTheSame() throws IOException {
        var maker = new Counting(false);
        List<Artefact> first = build(maker);
        Files.delete(root.resolve("b.html"));
        List<Artefact> second = build(maker);

        assertThat(maker.times).isEqualTo(1);
        assertThat(second).isEqualTo(first);
        assertThat(root.resolve("b.html")).hasBinaryContent(new byte[] {1, 2, 3});
    }

    @Test
    void makesAgainWhatTheDiskHasDamaged() throws IOException {
        var maker = new Counting(false);
        build(maker);
        List<Path> large;
        try (Stream<Path> files = Files.list(kept)) {
            large = files.filter(file -> file.toFile().length() == 16 + 3).toList();
        }
        assertThat(large).hasSize(1);
        Files.write(large.get(0), new byte[16 + 3]);
        build(maker);

        assertThat(maker.times).isEqualTo(2);
        assertThat(root.resolve("b.html")).hasBinaryContent(new byte[] {1, 2, 3});
    }

    @Test
    void makesAgainWhatReadsSomethingThatChanged() throws IOException {
        var maker = new Counting(false);
        for (String file :
                List.of("site/index.html", "content/a.yaml", "templates/a.css", "LICENSE")) {
            build(maker);
            int before = maker.times;
            Files.writeString(root.resolve(file), "changed");
            build(maker);
            assertThat(maker.times).as(file).isEqualTo(before + 1);
        }
    }

    @Test
    void givesBackWhatWasMadeBeforeAnEditThatIsTakenBack() throws IOException {
        var maker = new Counting(false);
        build(maker);
        String page = Files.readString(root.resolve("site/index.html"));
        Files.writeString(root.resolve("site/index.html"), "<p>Two</p>");
        build(maker);
        Files.writeString(root.resolve("site/index.html"), page);
        build(maker);

        assertThat(maker.times).isEqualTo(2);
    }

    @Test
    void reportsAgainWhatWasReported() throws IOException {
        var maker = new Counting(true);
        build(maker);
        build(maker);

        assertThat(maker.times).isEqualTo(2);
        assertThat(problems.size()).isEqualTo(2);
    }
}
