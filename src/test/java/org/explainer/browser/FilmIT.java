package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The film of the argument: silent in the page, with its sound when asked, still when wanted. */
@ExtendWith(Browsing.class)
class FilmIT {

    private static final String CHAPTER = BuiltSite.first("chapters/", "video");
    private static final String BUTTON = ".film__tools button:first-child";
    private static final String SOUND = ".film__tools button:last-child";
    private static final String VIDEO = "document.querySelector('video')";

    /** What the picture shows: its words, and how far the line is uncovered. */
    private static final String PICTURE =
            "document.querySelector('.film__words').textContent"
                    + " + document.querySelector('.film__line').style.clipPath";

    /** Six times as fast, since the first picture stands for some seconds. */
    private static final String QUICKLY =
            """
            const later = window.requestAnimationFrame.bind(window);
            const clock = performance.now.bind(performance);
            window.requestAnimationFrame = step => later(now => step(now * 6));
            performance.now = () => clock() * 6;
            """;

    private final Chromium browser;
    private final BuiltSite site;

    FilmIT(Chromium browser, BuiltSite site) {
        this.browser = browser;
        this.site = site;
    }

    private void open(String host) {
        browser.visit((host.equals("disk") ? site.onDisk() : site.onServer()) + CHAPTER);
    }

    private List<String> fetched() {
        return browser.traffic().addresses().stream()
                .filter(address -> address.matches(".*media/film\\.\\w+"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"disk", "server"})
    void standsStillAndFetchesNoFilmUntilAsked(String host) {
        open(host);
        Object still = browser.ask(PICTURE);
        browser.awaited("await new Promise(next => setTimeout(next, 400))");

        assertThat(browser.ask(PICTURE)).isEqualTo(still);
        assertThat(browser.holds(VIDEO)).isFalse();
        assertThat(fetched()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"disk", "server"})
    void movesWhenAskedAndStopsWhenAsked(String host) {
        browser.plant(QUICKLY);
        open(host);
        Object last = browser.ask(PICTURE);
        browser.click(BUTTON);
        browser.until(PICTURE + " !== " + text(last));
        Object early = browser.ask(PICTURE);
        browser.until(PICTURE + " !== " + text(early));
        browser.click(BUTTON);
        Object stopped = browser.ask(PICTURE);
        browser.awaited("await new Promise(next => setTimeout(next, 300))");

        assertThat(browser.ask(PICTURE)).isEqualTo(stopped);
        assertThat(fetched()).isEmpty();
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void goesPictureByPictureWhereNothingIsToMove() {
        browser.calm();
        open("server");
        Object last = browser.ask(PICTURE);
        long pictures = (Long) browser.ask("document.querySelectorAll('.film__script>li').length");
        for (int i = 0; i < pictures; i++) {
            Object before = browser.ask(PICTURE);
            browser.click(BUTTON);
            Object shown = browser.ask(PICTURE);
            browser.awaited("await new Promise(next => setTimeout(next, 60))");
            assertThat(shown).as("picture %d", i + 1).isNotEqualTo(before);
            assertThat(browser.ask(PICTURE)).as("picture %d moves", i + 1).isEqualTo(shown);
        }
        browser.click(BUTTON);
        assertThat(browser.ask(PICTURE)).isEqualTo(last);
        assertThat(pictures).isGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"disk", "server"})
    void isHeardWhenAskedWithEverySentenceAsACaption(String host) {
        open(host);
        fetched();
        browser.click(SOUND);
        browser.until(VIDEO + "?.currentTime > 0.2 && !" + VIDEO + ".paused");

        assertThat(fetched()).anyMatch(address -> address.endsWith("film.webm"));
        assertThat(browser.holds(VIDEO + ".controls && document.activeElement === " + VIDEO))
                .isTrue();
        assertThat(browser.ask(VIDEO + ".textTracks[0].mode")).isEqualTo("showing");
        assertThat(
                        browser.awaited(
                                "return [..."
                                        + VIDEO
                                        + ".textTracks[0].cues].map(cue => cue.text)"))
                .isEqualTo(
                        browser.awaited(
                                "return [...document.querySelectorAll('.film__script>li')].map("
                                        + "one => one.querySelector('p:not(.label)').textContent)"));
        browser.load(VIDEO + ".currentTime = " + VIDEO + ".textTracks[0].cues[1].startTime + .1");
        browser.until(VIDEO + ".textTracks[0].activeCues.length === 1");
        assertThat(browser.messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"disk", "server"})
    void withoutScriptsTheBrowsersOwnControlsAndTheScriptInWordsAreThere(String host) {
        browser.scripts(false);
        open(host);

        assertThat(browser.holds(VIDEO + ".checkVisibility() && " + VIDEO + ".controls")).isTrue();
        assertThat(browser.ask(VIDEO + ".preload")).isEqualTo("none");
        assertThat(browser.holds("document.querySelector('.film__tools')")).isFalse();
        assertThat(browser.holds("document.querySelector('.film__words').checkVisibility()"))
                .isTrue();
        assertThat(fetched()).allMatch(address -> address.endsWith("film.png"));
        browser.click(".drawing--film summary");
        assertThat(browser.holds("document.querySelector('.film__script').checkVisibility()"))
                .isTrue();
    }

    private static String text(Object value) {
        return "'" + value.toString().replace("'", "\\'") + "'";
    }
}
