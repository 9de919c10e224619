package org.explainer.classroom.bundle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.explainer.Contexts;
import org.explainer.TinyBook;
import org.explainer.classroom.artefact.Artefact;
import org.explainer.classroom.artefact.ClassroomContext;
import org.explainer.classroom.artefact.ClassroomTemplates;
import org.explainer.classroom.artefact.Maker;
import org.explainer.classroom.artefact.Program;
import org.explainer.classroom.artefact.SkippedMaker;
import org.explainer.manuscript.text.Cover;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZimFileTest {

    @TempDir private Path folder;

    private Program program(String name, String script) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new Program(file.toString(), folder.toString());
    }

    @Test
    void cutsAtAWordAndSaysSo() {
        assertThat(ZimFile.cut("Short", 30)).isEqualTo("Short");
        assertThat(ZimFile.cut("What Rivers Carry Away, explained", 30))
                .isEqualTo("What Rivers Carry Away…")
                .hasSizeLessThanOrEqualTo(30);
        assertThat(ZimFile.cut("x".repeat(40), 30)).hasSize(30);
    }

    private static List<String> arguments(String... files) {
        var settings = Contexts.classroom("1.1");
        Cover cover = TinyBook.complete().edition().cover();
        return ZimFile.arguments(cover, settings, Set.of(files));
    }

    /** Menus call the cover "Home", which says nothing in a list of archives. */
    @Test
    void isListedByTheTitleOfTheBook() {
        assertThat(arguments("index.html")).contains("--title=The Book", "--name=tiny_en_all");
    }

    @Test
    void saysWhetherThereArePicturesAndVideos() {
        assertThat(arguments("index.html", "media/film.vtt"))
                .contains("--tags=_pictures:no;_videos:no;_details:yes");
        assertThat(arguments("media/film.png"))
                .contains("--tags=_pictures:yes;_videos:no;_details:yes");
        assertThat(arguments("media/film.webm", "favicon.svg"))
                .contains("--tags=_pictures:yes;_videos:yes;_details:yes");
    }

    @Test
    void saysWhatIsMissing() {
        Maker maker =
                new Maker() {
                    @Override
                    public String name() {
                        return "zim";
                    }

                    @Override
                    public List<Artefact> make(ClassroomContext classroom) {
                        return List.of();
                    }

                    @Override
                    public Optional<Program> needs() {
                        return Optional.of(new Program("nobody-has-this", folder.toString()));
                    }
                };

        assertThat(SkippedMaker.of(maker)).contains(new SkippedMaker("nobody-has-this"));
        assertThat(SkippedMaker.of(new KolibriZip())).isEmpty();
    }

    @Test
    void theListOfAllFilesSaysSo() throws IOException {
        var settings = Contexts.classroom("1.1");
        var root = Path.of(".");
        var context = Contexts.of(root, root, TinyBook.complete().edition(), new Problems());
        Map<String, ?> model =
                Map.of(
                        "kinds",
                        Map.of(),
                        "thumbs",
                        Map.of(),
                        "skipped",
                        List.of(new SkippedMaker("zimwriterfs")));
        var templates = new ClassroomTemplates(TinyBook.complete().edition(), settings, context);

        assertThat(new String(templates.render("index.ftlh", model), UTF_8))
                .contains("The book for Kiwix (ZIM): skipped: zimwriterfs is not installed<");
    }

    @Test
    void findsAProgramOnThePath() throws IOException {
        program("there", "exit 0");

        assertThat(new Program("there", "/nowhere:" + folder).isInstalled()).isTrue();
        assertThat(new Program("there", "/nowhere").isInstalled()).isFalse();
        assertThat(new Program("there", "").isInstalled()).isFalse();
    }

    @Test
    void repeatsTheLastThatAFailingProgramSaid() throws IOException {
        Program failing = program("failing", "echo first; echo 'no icon' >&2; exit 3");

        assertThatIOException()
                .isThrownBy(() -> failing.run(folder, List.of()))
                .withMessageEndingWith("ended with 3: no icon");
    }
}
