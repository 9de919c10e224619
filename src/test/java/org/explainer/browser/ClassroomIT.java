package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.Built;
import org.explainer.ServedSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a class unpacks opens from a disk, page by page, and asks nothing of anybody. */
@ExtendWith(Browsing.class)
class ClassroomIT {

    private static final String CHAPTER = BuiltSite.first("chapters/", ".quiz");
    private static final String RIGHT = ".quiz__options [data-right] button";

    @TempDir static Path disk;

    private final Chromium browser;

    ClassroomIT(Chromium browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void unpack() throws IOException {
        for (String kind : List.of("pupil", "teacher", "kolibri")) {
            Unpacked.bundle(kind, disk);
        }
    }

    /** If this read the file, the browser's own rules for folders would be off. */
    @Test
    void aPageOfTheCopyCannotFetchItsNeighbour() throws IOException {
        Path copy = Unpacked.folder(disk.resolve("pupil"));
        Path page = Files.writeString(disk.resolve("pupil/control.html"), "<title>C</title>");
        browser.visit(page.toUri().toString());

        assertThat(
                        browser.awaited(
                                """
                                return fetch("COPY/icon.svg").then(() => ["read"], () => ["refused"]);
                                """
                                        .replace("COPY", copy.getFileName().toString())))
                .containsExactly("refused");
        Files.delete(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pupil", "teacher", "kolibri"})
    void everyPageOpensCleanly(String kind) throws IOException {
        Path folder = disk.resolve(kind);
        List<Path> pages = Unpacked.pages(folder);
        assertThat(pages).hasSizeGreaterThan(25);
        for (Path page : pages) {
            opensCleanly(page, folder.toUri().toString());
        }
    }

    @Test
    void everySinglePageOpensWithoutAnyOther() throws IOException {
        List<Path> flyers = new ArrayList<>();
        try (Stream<Path> files = Files.list(Unpacked.BUNDLES)) {
            files.filter(file -> file.toString().endsWith("-flyer.html")).forEach(flyers::add);
        }
        assertThat(flyers).hasSameSizeAs(Built.chapters());
        for (Path flyer : flyers) {
            Path alone = Files.createTempDirectory(disk, "alone").resolve("page.html");
            Files.copy(flyer, alone);
            browser.screen(320);
            opensCleanly(alone, alone.toUri().toString());
            assertThat(browser.probe("overflow.js")).as(flyer.toString()).isEmpty();
        }
    }

    private void opensCleanly(Path page, String base) {
        browser.visit(page.toUri().toString());

        Traffic traffic = browser.traffic();
        assertThat(traffic.strayingFrom(base)).as("%s asked of others", page).isEmpty();
        assertThat(traffic.failures()).as("%s asked in vain", page).isEmpty();
        assertThat(browser.messages()).as("%s on the console", page).isEmpty();
    }

    @Test
    void aPlantedPictureFromElsewhereIsSeen() throws IOException {
        Path page =
                Files.writeString(
                        disk.resolve("planted.html"),
                        "<title>P</title><img src=\"http://elsewhere.test/a.png\" alt=\"\">");
        browser.visit(page.toUri().toString());

        assertThat(browser.traffic().strayingFrom(disk.toUri().toString()))
                .containsExactly("http://elsewhere.test/a.png");
        assertThat(browser.messages()).isNotEmpty();
    }

    @Test
    void theQuizMarksInTheCopy() throws IOException {
        Path page = Unpacked.folder(disk.resolve("pupil")).resolve(CHAPTER);
        browser.visit(page.toUri().toString());
        browser.click(RIGHT);

        assertThat(browser.ask("document.querySelector('.quiz__verdict').textContent"))
                .isEqualTo("Right.");
    }

    /** Kolibri and strict systems show a page in a frame that may store nothing. */
    @Test
    void theQuizMarksInAFrameWithoutStorage() throws IOException {
        try (var server = new ServedSite(disk.resolve("kolibri"), "/")) {
            visitInAFrame(server, CHAPTER);
            String verdict = browser.inFrame(RIGHT, ".quiz__verdict");

            assertThat(verdict).isEqualTo("Right.");
        }
    }

    @Test
    void noPageFailsInAFrameWithoutStorage() throws IOException {
        Path folder = disk.resolve("kolibri");
        try (var server = new ServedSite(folder, "/")) {
            for (Path page : Unpacked.pages(folder)) {
                visitInAFrame(server, folder.relativize(page).toString());
                assertThat(browser.messages())
                        .as(page.toString())
                        .noneMatch(message -> message.contains("Uncaught"));
            }
        }
    }

    @Test
    void aPlantedUseOfStorageInTheFrameIsSeen() throws IOException {
        Path page =
                Files.writeString(
                        disk.resolve("kolibri/storing.html"),
                        "<title>S</title><script>localStorage.getItem('place')</script>");
        try (var server = new ServedSite(disk.resolve("kolibri"), "/")) {
            visitInAFrame(server, "storing.html");
            assertThat(browser.messages()).anyMatch(message -> message.contains("Uncaught"));
        }
        Files.delete(page);
    }

    private void visitInAFrame(ServedSite server, String name) throws IOException {
        Path frame =
                Files.writeString(
                        disk.resolve("kolibri/frame.html"),
                        "<!doctype html><title>F</title><iframe sandbox=\"allow-scripts\""
                                + " width=900 height=900 src=\""
                                + name
                                + "\"></iframe>");
        browser.visit(server.address() + "frame.html");
        Files.delete(frame);
    }
}
