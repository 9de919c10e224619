package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The slides of a lesson work from a stick, by keys, on paper and without a script. */
@ExtendWith(Browsing.class)
class SlidesIT {

    /** As large as a mail, a stick and a slow computer take in one go. */
    private static final int LARGEST = 125_000;

    private static final int LARGEST_SCRIPT = 30_000;

    /** In letters that are not Latin, with blanks and a sign. */
    private static final String FOLDER = "Урок історії № 1";

    @TempDir static Path disk;
    private static List<Path> decks;

    private final Browser browser;

    SlidesIT(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void copy() throws IOException {
        Path folder = Files.createDirectory(disk.resolve(FOLDER));
        for (Path page : Unpacked.pages(Unpacked.bundle("teacher", disk))) {
            if (page.getFileName().toString().startsWith("slides-")) {
                Files.copy(page, folder.resolve(page.getFileName()));
            }
        }
        decks = Unpacked.pages(folder);
    }

    private void open(Path deck) {
        browser.visit(deck.toUri().toString());
    }

    private Object shown() {
        return browser.ask("[...document.querySelectorAll('section.on')].map(s => s.id).join()");
    }

    @Test
    void everyDeckOpensCleanlyFromAFolderWithAnyName(Chromium browser) throws IOException {
        assertThat(decks).isNotEmpty();
        for (Path deck : decks) {
            open(deck);
            assertThat(browser.messages()).as(deck.toString()).isEmpty();
            assertThat(browser.traffic().strayingFrom(deck.toUri().toString())).isEmpty();
            assertThat(shown()).isEqualTo("s1");
        }
    }

    @Test
    void everyDeckIsSmallAndCarriesItsLetters() throws IOException {
        for (Path deck : decks) {
            assertThat(Files.size(deck)).as(deck.toString()).isLessThan(LARGEST);
            assertThat(Jsoup.parse(deck).select("script").html().length())
                    .isLessThan(LARGEST_SCRIPT);
            open(deck);
            browser.click("[data-do=notes]");
            browser.until("document.fonts.status === 'loaded'");
            assertThat(browser.ask("[...document.fonts].map(font => font.status).join()"))
                    .isEqualTo("loaded,loaded,loaded,loaded");
        }
    }

    @Test
    void keysLeadThroughTheSlides() {
        open(decks.get(0));
        browser.press(Keys.ARROW_RIGHT);
        assertThat(shown()).isEqualTo("s2");
        browser.press(Keys.SPACE);
        assertThat(shown()).isEqualTo("s3");
        browser.press(Keys.PAGE_UP);
        assertThat(shown()).isEqualTo("s2");
        browser.press(Keys.END);
        Object last = browser.ask("document.querySelector('section:last-of-type').id");
        assertThat(shown()).isEqualTo(last);
        browser.press(Keys.ARROW_RIGHT);
        assertThat(shown()).isEqualTo(last);
        browser.press(Keys.HOME);
        assertThat(shown()).isEqualTo("s1");
    }

    @Test
    void notesAreHiddenUntilAskedFor() {
        open(decks.get(0));
        String notes = "document.querySelector('.on .notes').checkVisibility()";
        assertThat(browser.holds(notes)).isFalse();
        browser.click("[data-do=notes]");
        assertThat(browser.holds(notes)).isTrue();
        assertThat(browser.ask("document.querySelector('[data-do=notes]').ariaPressed"))
                .isEqualTo("true");
        browser.click("[data-do=notes]");
        assertThat(browser.holds(notes)).isFalse();
    }

    /** In a window of their own, beside the notes, and never where pupils look. */
    @Test
    void speakersSeeTheSlideThatComesNext(Chromium browser) {
        open(decks.get(0));
        browser.press(Keys.ARROW_RIGHT);

        String ahead = "[...document.querySelectorAll('section')].filter(s => s.inert)";
        assertThat(
                        browser.comesToHoldInNewWindow(
                                "[data-do=second]",
                                ahead
                                        + """
                                        .every(s => s.id === 's3' && s.checkVisibility())
                                        && document.querySelector('.on .notes').checkVisibility()
                                        && document.querySelector('.on').id === 's2'
                                        && document.querySelector('[inert]') !== null\
                                        """))
                .isTrue();
        assertThat(browser.ask(ahead + ".length")).isEqualTo(0L);
    }

    /** A projector shows sixteen to nine; what is taller has to be scrolled to. */
    @Test
    void everySlideFitsAProjector() {
        browser.screen(1280);
        for (Path deck : decks) {
            open(deck);
            assertThat(browser.probe("slides.js")).as(deck.toString()).isEmpty();
        }
    }

    /** WCAG 2.2, 2.1.4: a single letter does something only while a slide has the focus. */
    @Test
    void lettersAreKeysOfTheSlideAlone() {
        open(decks.get(0));
        browser.load("document.querySelector('[data-do=back]').focus();");
        browser.type("n");
        assertThat(browser.holds("document.documentElement.classList.contains('show')")).isFalse();
        browser.press(Keys.ARROW_RIGHT);
        browser.type("n");
        assertThat(browser.holds("document.documentElement.classList.contains('show')")).isTrue();
    }

    @Test
    void withoutAScriptAllSlidesAndNotesStandBelowOneAnother(Chromium browser) throws IOException {
        browser.scripts(false);
        open(decks.get(0));
        browser.scripts(true);
        int slides = Jsoup.parse(decks.get(0)).select("section").size();

        assertThat(
                        browser.ask(
                                """
                                [...document.querySelectorAll('.slide, .notes')]
                                    .filter(part => part.checkVisibility()).length\
                                """))
                .isEqualTo(2L * slides);
        assertThat(browser.holds("document.querySelector('.bar').checkVisibility()")).isFalse();
    }

    @Test
    void aSheetOfPaperForEachSlideWithItsNotes(Chromium browser) throws IOException {
        browser.medium("print", "light");
        for (Path deck : decks) {
            open(deck);
            try (var printed = Loader.loadPDF(browser.pdf(8.27, 11.69))) {
                assertThat(printed.getNumberOfPages())
                        .as(deck.toString())
                        .isEqualTo(Jsoup.parse(deck).select("section").size());
            }
        }
    }

    @Test
    void everySlideServesEverybody(Chromium browser) throws IOException {
        for (String scheme : List.of("light", "dark")) {
            for (int width : List.of(320, 1280)) {
                browser.medium("screen", scheme);
                browser.screen(width);
                for (Path deck : decks) {
                    browser.scripts(false);
                    open(deck);
                    browser.scripts(true);
                    assertThat(Axe.findings(browser)).as(deck + " " + scheme).isEmpty();
                    assertThat(browser.probe("overflow.js")).as(deck.toString()).isEmpty();
                }
            }
        }
    }

    @Test
    void aSlideWithItsNotesAndItsButtonsServesEverybody() {
        open(decks.get(0));
        browser.press(Keys.ARROW_RIGHT);
        browser.click("[data-do=notes]");

        assertThat(Axe.findings(browser)).isEmpty();
    }
}
