package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.explainer.Built;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a class unpacks can be read by everybody, without scripts and on paper. */
@ExtendWith(Browsing.class)
class ClassroomReadingIT {

    /** Without any of these, a page is the same with scripts and without. */
    private static final Pattern SCRIPT = Pattern.compile("(?i)<script|\\son[a-z]+\\s*=");

    @TempDir static Path disk;

    private final Chromium browser;

    ClassroomReadingIT(Chromium browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void unpack() throws IOException {
        for (String kind : List.of("pupil", "teacher", "kolibri")) {
            Unpacked.bundle(kind, disk);
        }
    }

    /** All that a reader sees, but what a script makes for itself, can be seen without any. */
    @ParameterizedTest
    @ValueSource(strings = {"pupil", "teacher", "kolibri"})
    void noPageLosesAWordWithoutScripts(String kind) throws IOException {
        for (Path page : Unpacked.pages(disk.resolve(kind))) {
            assertThat(lostWithoutScripts(page)).as(page.toString()).isEmpty();
        }
    }

    @Test
    void aPlantedWordThatOnlyAScriptShowsIsMissed() throws IOException {
        Path script =
                Files.writeString(
                        disk.resolve("show.js"),
                        "document.querySelector('[hidden]').removeAttribute('hidden');");
        Path page =
                Files.writeString(
                        disk.resolve("shown.html"),
                        "<title>P</title><main><p>Seen</p><p hidden>Shown</p></main>"
                                + "<script src=\"show.js\"></script>");

        assertThat(lostWithoutScripts(page)).containsExactly("Shown");
        Files.delete(page);
        Files.delete(script);
    }

    private List<String> lostWithoutScripts(Path page) throws IOException {
        if (!SCRIPT.matcher(Files.readString(page)).find()) {
            assertThat(Jsoup.parse(page).select("main").text()).as(page.toString()).isNotEmpty();
            return List.of();
        }
        browser.scripts(true);
        browser.visit(page.toUri().toString());
        List<String> seen = new ArrayList<>(browser.probe("seen.js"));
        assertThat(seen).as(page.toString()).isNotEmpty();
        browser.scripts(false);
        browser.visit(page.toUri().toString());
        seen.removeAll(browser.probe("seen.js"));
        browser.scripts(true);
        return seen;
    }

    /** A bundle, and the first page of each kind that it has for itself. */
    @ParameterizedTest
    @CsvSource({
        "pupil, START-HERE",
        "teacher, START-HERE",
        "teacher, chapter-",
        "teacher, key-",
        "teacher, worksheet-",
        "teacher, plan-",
        "teacher, standards",
        "teacher, cards"
    })
    void pagesOfTheirOwnServeEverybody(String kind, String name) throws IOException {
        Path page =
                Unpacked.pages(Unpacked.folder(disk.resolve(kind))).stream()
                        .filter(one -> one.getFileName().toString().startsWith(name))
                        .findFirst()
                        .orElseThrow();
        for (String scheme : List.of("light", "dark")) {
            browser.medium("screen", scheme);
            browser.screen(320);
            browser.visit(page.toUri().toString());
            assertThat(Axe.findings(browser)).as(name + " " + scheme).isEmpty();
            assertThat(browser.probe("overflow.js")).as(name).isEmpty();
        }
    }

    /** A teacher who has nothing else finds what the plans name. */
    @Test
    void theTeachersFolderHoldsWhatItsPlansAskFor() throws IOException {
        Path folder = Unpacked.folder(disk.resolve("teacher"));
        List<String> chapters = ids(folder, "chapter");
        assertThat(chapters).hasSameSizeAs(Built.chapters());
        for (String kind : List.of("worksheet", "key")) {
            assertThat(ids(folder, kind)).isEqualTo(chapters);
        }
        var cards = Jsoup.parse(Files.readString(folder.resolve("cards.html")));
        assertThat(cards.select("h2 + .cards:has(.kind:contains(Claim))")).hasSameSizeAs(chapters);
        assertThat(cards.select(".cards .kind").eachText())
                .allMatch(kind -> kind.matches("(Claim \\d+, Chapter|Premise) \\d+.*"));
        var ledger = Jsoup.parse(Files.readString(Path.of("target/site/pages/premises.html")));
        assertThat(cards.select(".cards .kind:contains(Premise)"))
                .hasSameSizeAs(ledger.select(".ledger .entry"));
    }

    /** The chapters of which there is a page of that kind, by their ids. */
    private static List<String> ids(Path folder, String kind) throws IOException {
        return Unpacked.pages(folder).stream()
                .map(page -> page.getFileName().toString())
                .filter(name -> name.startsWith(kind + "-"))
                .map(name -> name.replaceAll("^.*?-|\\.html$", ""))
                .toList();
    }

    /** Where there is no PDF at hand, a worksheet is one sheet of paper all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"worksheet-.*", "plan-.*"})
    void whatTeachersPrintFitsOnASheet(String name) throws IOException {
        List<Path> pages = Unpacked.pages(disk.resolve("teacher"));
        pages.removeIf(page -> !page.getFileName().toString().matches(name + "\\.html"));
        assertThat(pages).isNotEmpty();
        browser.medium("print", "light");
        for (Path page : pages) {
            browser.visit(page.toUri().toString());
            for (byte[] pdf : List.of(browser.pdf(8.27, 11.69), browser.pdf(8.5, 11))) {
                try (var printed = Loader.loadPDF(pdf)) {
                    assertThat(printed.getNumberOfPages()).as(name).isLessThanOrEqualTo(2);
                }
            }
        }
    }

    @Test
    void theListOfAllServesEverybody() {
        browser.screen(320);
        browser.visit(Unpacked.BUNDLES.toAbsolutePath().resolve("index.html").toUri().toString());

        assertThat(Axe.findings(browser)).isEmpty();
        assertThat(browser.probe("overflow.js")).isEmpty();
    }
}
