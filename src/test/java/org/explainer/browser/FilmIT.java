package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The film of the argument: a poster until it is asked for, then with sound and captions. */
@ExtendWith(Browsing.class)
class FilmIT {

    private static final String CHAPTER = BuiltSite.first("chapters/", "video");
    private static final String PLAY = ".film__play";
    private static final String VIDEO = "document.querySelector('video')";

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
    void isAPosterAndFetchesNoFilmUntilAsked(String host) {
        open(host);
        browser.ask("document.querySelector('.film__poster').scrollIntoView()");
        browser.awaited("await new Promise(next => setTimeout(next, 400))");

        assertThat(browser.holds(VIDEO)).isFalse();
        assertThat(browser.holds("document.querySelector('.film__play').checkVisibility()"))
                .isTrue();
        assertThat(fetched()).isEmpty();
        assertThat(browser.messages()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"disk", "server"})
    void playsWhenAskedWithEverySentenceAsACaption(String host) {
        open(host);
        fetched();
        browser.click(PLAY);
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
        assertThat(browser.holds("document.querySelector('.film__play')")).isFalse();
        assertThat(fetched()).allMatch(address -> address.endsWith("film.png"));
        browser.click(".drawing--film summary");
        assertThat(browser.holds("document.querySelector('.film__script').checkVisibility()"))
                .isTrue();
    }
}
