package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
        browser.ask("document.querySelector(\"" + LETTER + "\").scrollIntoView()");
        browser.until("!document.querySelector(\"" + LETTER + "[data-copy=mailchimp]\").hidden");
    }

    @Test
    void copiesTheMailWithThePlatformsOwnSign() throws IOException {
        browser.click(LETTER + "[data-copy=mailchimp]");
        assertThat(copied("plain")).contains("href=\"*|UNSUB|*\"").startsWith("<!doctype html>");

        browser.click(LETTER + "[data-copy=listmonk]");
        assertThat(copied("plain"))
                .contains("href=\"{{ UnsubscribeURL }}\"")
                .doesNotContain("UNSUB|");

        browser.click(LETTER + "[data-copy=fragment]");
        assertThat(copied("plain")).isEqualTo(file("fragment.html"));
    }

    @Test
    void copiesFormattedTextWithItsPlainText() throws IOException {
        browser.click(LETTER + "[data-copy=rich]");

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
    void hasRoomOnEveryScreen() {
        for (int width : new int[] {320, 768, 1440}) {
            browser.screen(width);
            assertThat(browser.ask("document.documentElement.scrollWidth")).isEqualTo((long) width);
        }
    }

    private String copied(String kind) {
        return String.valueOf(browser.ask("window.copied." + kind));
    }

    private static String file(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }
}
