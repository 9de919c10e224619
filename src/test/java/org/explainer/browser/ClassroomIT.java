package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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

    private static final Path BUNDLES = Path.of("target", "classroom");

    @TempDir static Path disk;

    private final Chromium browser;

    ClassroomIT(Chromium browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void unpack() throws IOException {
        for (String kind : List.of("pupil", "pupil-lite", "teacher", "kolibri")) {
            Path folder = Files.createDirectory(disk.resolve(kind));
            try (InputStream file = Files.newInputStream(bundle("-" + kind + ".zip"))) {
                unpack(new ZipInputStream(file), folder);
            }
        }
    }

    /** As on a disk that knows no difference of case: two names that fold into one fail. */
    private static void unpack(ZipInputStream zip, Path folder) throws IOException {
        Set<String> folded = new HashSet<>();
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            assertThat(entry.getName()).hasSizeLessThanOrEqualTo(120).doesNotContain("..", "\\");
            assertThat(folded.add(entry.getName().toLowerCase(Locale.ROOT)))
                    .as(entry.getName())
                    .isTrue();
            Path file = folder.resolve(entry.getName());
            Files.createDirectories(file.getParent());
            Files.copy(zip, file);
        }
    }

    private static Path bundle(String ending) throws IOException {
        try (Stream<Path> files = Files.list(BUNDLES)) {
            return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
        }
    }

    /** If this read the file, the browser's own rules for folders would be off. */
    @Test
    void aPageOfTheCopyCannotFetchItsNeighbour() throws IOException {
        Path page = Files.writeString(disk.resolve("pupil/control.html"), "<title>C</title>");
        browser.visit(page.toUri().toString());

        assertThat(
                        browser.awaited(
                                """
                                return fetch("wpfm/icon.svg").then(() => ["read"], () => ["refused"]);
                                """))
                .containsExactly("refused");
        Files.delete(page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pupil", "teacher", "kolibri"})
    void everyPageOpensCleanly(String kind) throws IOException {
        Path folder = disk.resolve(kind);
        List<Path> pages = pages(folder);
        assertThat(pages).hasSizeGreaterThan(25);
        for (Path page : pages) {
            opensCleanly(page, folder.toUri().toString());
        }
    }

    @Test
    void everySinglePageOpensWithoutAnyOther() throws IOException {
        List<Path> flyers = new ArrayList<>();
        try (Stream<Path> files = Files.list(BUNDLES)) {
            files.filter(file -> file.toString().endsWith("-flyer.html")).forEach(flyers::add);
        }
        assertThat(flyers).hasSize(12);
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
    void theQuizMarksInTheCopy() {
        Path page = disk.resolve("pupil/wpfm/chapters/whose-fault.html");
        browser.visit(page.toUri().toString());
        browser.click(".quiz > ol > li:nth-child(1) .quiz__options li:nth-child(3) button");

        assertThat(browser.ask("document.querySelector('.quiz__verdict').textContent"))
                .isEqualTo("Right.");
    }

    /** Kolibri and strict systems show a page in a frame that may store nothing. */
    @Test
    void theQuizMarksInAFrameWithoutStorage() throws IOException {
        Path page =
                Files.writeString(
                        disk.resolve("kolibri/frame.html"),
                        "<!doctype html><title>F</title><iframe sandbox=\"allow-scripts\""
                                + " width=900 height=900 src=\"chapters/whose-fault.html\"></iframe>");
        try (var server = new ServedSite(disk.resolve("kolibri"), "/")) {
            browser.visit(server.address() + "frame.html");
            String verdict =
                    browser.inFrame(
                            ".quiz > ol > li:nth-child(1) .quiz__options li:nth-child(3) button",
                            ".quiz__verdict");

            assertThat(verdict).isEqualTo("Right.");
            assertThat(browser.messages()).noneMatch(message -> message.contains("Uncaught"));
        }
        Files.delete(page);
    }

    @Test
    void everyPageSaysMuchTheSameWithoutScripts() throws IOException {
        Path page = disk.resolve("pupil/wpfm/chapters/partners.html");
        browser.scripts(false);
        browser.visit(page.toUri().toString());
        assertThat(browser.holds("document.querySelector('main').innerText.length > 5000"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pupil/wpfm/START-HERE.html",
                "teacher/wpfm-t/START-HERE.html",
                "teacher/wpfm-t/key-c04.html",
                "teacher/wpfm-t/worksheet-c04.html",
                "teacher/wpfm-t/plan-two-lessons.html",
                "teacher/wpfm-t/standards.html",
                "teacher/wpfm-t/cards.html"
            })
    void pagesOfTheirOwnServeEverybody(String name) {
        for (String scheme : List.of("light", "dark")) {
            browser.medium("screen", scheme);
            browser.screen(320);
            browser.visit(disk.resolve(name).toUri().toString());
            assertThat(Axe.findings(browser)).as(name + " " + scheme).isEmpty();
            assertThat(browser.probe("overflow.js")).as(name).isEmpty();
        }
    }

    @Test
    void theListOfAllServesEverybody() {
        browser.screen(320);
        browser.visit(BUNDLES.toAbsolutePath().resolve("index.html").toUri().toString());

        assertThat(Axe.findings(browser)).isEmpty();
        assertThat(browser.probe("overflow.js")).isEmpty();
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
        }
    }
}
