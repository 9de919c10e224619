package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** The page from which letters are sent, opened from a disk. */
@ExtendWith(Browsing.class)
class DeskIT {

    private static final Path DESK = Path.of("target/newsletter/index.html").toAbsolutePath();
    private static final Path FOLDER = BuiltSite.letter(BuiltSite.chapter());
    private static final String LETTER = "[data-letter='" + FOLDER.getFileName() + "'] ";

    private final Chromium browser;

    DeskIT(Chromium browser) {
        this.browser = browser;
    }

    @BeforeEach
    void open() {
        browser.keepWords();
        browser.visit(DESK.toUri().toString());
        // What was copied is read where the event goes on to, since no test may ask the clipboard.
        browser.ask(
                "(window.copied = {}, addEventListener('copy', e => ['html', 'plain'].forEach(kind =>"
                        + " window.copied[kind] = e.clipboardData.getData('text/' + kind))))");
        browser.click("#full");
        browser.ask("document.querySelector(\"" + LETTER + "\").scrollIntoView()");
    }

    @Test
    void copiesTheMailWithThePlatformsOwnSign() throws IOException {
        take("mailchimp");
        assertThat(copied("plain")).contains("href=\"*|UNSUB|*\"").startsWith("<!doctype html>");

        take("listmonk");
        assertThat(copied("plain"))
                .contains("href=\"{{ UnsubscribeURL }}\"")
                .doesNotContain("UNSUB|");

        take("fragment");
        assertThat(copied("plain")).isEqualTo(file("fragment.html"));
    }

    @Test
    void copiesFormattedTextWithItsPlainText() throws IOException {
        take("rich");

        assertThat("\uFEFF" + copied("plain")).isEqualTo(file("chapter.txt"));
        assertThat(file("paste.html")).contains(copied("html"));
        browser.until("document.querySelector('.said').textContent !== ''");
    }

    @Test
    void previewsALetterAsTelephonesShowIt() {
        browser.click(LETTER + ".preview summary");

        browser.until("document.querySelectorAll(\"" + LETTER + "iframe\").length === 2");
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void everybodyCanUseIt() {
        browser.click(LETTER + ".copy summary");
        browser.click(".how summary");

        assertThat(Axe.findings(browser)).isEmpty();
        browser.medium("screen", "dark");
        assertThat(Axe.findings(browser)).isEmpty();
    }

    @Test
    void hasRoomOnEveryScreen() {
        browser.click(LETTER + ".copy summary");
        for (int width : new int[] {320, 768, 1440}) {
            browser.screen(width);
            assertThat(browser.ask("document.documentElement.scrollWidth")).isEqualTo((long) width);
        }
    }

    @Test
    void opensOnTheFormOfTheProgramThatWasChosen() {
        browser.ask(
                "(() => { const pick = document.querySelector('#with'); pick.value = 'fragment';"
                        + " pick.dispatchEvent(new Event('change')); })()");
        browser.click(LETTER + ".copy summary");

        browser.until("document.activeElement.dataset.copy === 'fragment'");
        assertThat(browser.ask("document.activeElement.querySelector('em').hidden"))
                .isEqualTo(false);
        browser.press(Keys.ARROW_DOWN);
        browser.until("document.activeElement.dataset.copy === 'mailchimp'");
        browser.press(Keys.ESCAPE);
        browser.until("!document.querySelector(\"" + LETTER + ".copy\").open");
    }

    @Test
    void showsOneLengthAtATime() {
        String shown =
                "[...document.querySelectorAll('.form')].filter(one => one.checkVisibility()).length";
        Object full = browser.ask(shown);
        browser.click("#short");

        assertThat(browser.ask(shown)).isEqualTo(full);
        assertThat(browser.ask("document.querySelector(\"" + LETTER + "\").checkVisibility()"))
                .isEqualTo(false);
    }

    private void take(String form) {
        browser.ask("delete window.copied.plain");
        browser.click(LETTER + ".copy summary");
        browser.click(LETTER + "[data-copy=" + form + "]");
        browser.until("window.copied.plain !== undefined");
    }

    private String copied(String kind) {
        return String.valueOf(browser.ask("window.copied." + kind));
    }

    private static String file(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }
}
