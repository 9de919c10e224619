package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.explainer.TinySite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** A chapter is heard and followed, from a disk and from servers, in the tiny edition. */
@ExtendWith(Browsing.class)
class PlayerIT {

    private static final String CHAPTER = "chapters/engine.html";
    private static final String SOUND = "document.querySelector('audio')";
    private static final String TIME = SOUND + ".currentTime";
    private static final String LIT = "document.querySelector('.lit')?.id";
    private static final String PLAYS = "!" + SOUND + ".paused";
    private static final String STATUS = "document.querySelector('.player__status').textContent";
    private static final String OPEN = "!document.querySelector('.player').hidden";

    private static final String REFUSING =
            """
            for (const name of ["getItem", "setItem", "removeItem"]) {
              Storage.prototype[name] = () => { throw new DOMException("no", "SecurityError"); };
            }
            """;

    /** A device with a voice that asks nobody, and one that asks a server. */
    private static final String VOICES =
            """
            window.said = [];
            window.SpeechSynthesisUtterance = function (text) { this.text = text; };
            Object.defineProperty(window, "speechSynthesis", {value: {
              getVoices: () => [{lang: "en-US", localService: false}, {lang: "en-GB", localService: true}],
              speak: words => { window.said.push(words); },
              cancel: () => {},
              addEventListener: () => {},
            }});
            """;

    /** Ten times slower, so that no sentence ends while a slow machine looks at it. */
    private static final String SLOWLY =
            """
            const play = HTMLMediaElement.prototype.play;
            HTMLMediaElement.prototype.play = function () {
              this.playbackRate = 0.1;
              return play.call(this);
            };
            """;

    private final Chromium browser;
    private final TinySite site;

    PlayerIT(Chromium browser, TinySite site) {
        this.browser = browser;
        this.site = site;
    }

    @BeforeEach
    void forget() {
        List.of(site.onPlainServer(), site.onServer()).forEach(browser::forget);
    }

    @ParameterizedTest
    @ValueSource(strings = {"disk", "server", "plain server"})
    void playsAndLightsTheSentenceThatIsHeard(String host) {
        browser.plant(SLOWLY);
        listen(host);

        browser.load(TIME + " = 0.9");
        browser.until(LIT + " === 'main-s2'");
        assertThat((Double) browser.ask(TIME)).isBetween(0.95, 1.9);
        browser.click(".player__play");
        assertThat(browser.holds(PLAYS)).isFalse();
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void fetchesNothingBeforeAnybodyListens() {
        browser.visit(site.onServer() + CHAPTER);
        List<String> before = browser.traffic().addresses();
        assertThat(before).noneMatch(file -> file.matches(".*(media/engine|player).*"));
        assertThat(browser.holds(OPEN)).isFalse();

        browser.click(".listen__start");
        browser.until(PLAYS);
        assertThat(browser.traffic().addresses())
                .anyMatch(file -> file.endsWith("js/player.js"))
                .anyMatch(file -> file.endsWith("media/engine.js"))
                .anyMatch(file -> file.endsWith("media/engine.mp3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"disk", "server"})
    void skipsBySentence(String host) {
        browser.plant(SLOWLY);
        listen(host);
        browser.click(".player__on");
        browser.until(LIT + " === 'main-s2' && " + TIME + " >= 1");
        browser.click(".player__on");
        browser.until(LIT + " === 'main-s3' && " + TIME + " >= 2");
        browser.click(".player__back");
        browser.until(LIT + " === 'main-s2' && " + TIME + " < 2");
        assertThat(browser.holds(PLAYS)).isTrue();
    }

    /** Here the third sentence was edited, and those of the end. */
    private static final String EDITED =
            """
            window.explainerCues = {engine: [
              ["main-s2", 1, 2, "The engine", 2],
              ["what-did-the-engine-do-s1", 3, 4, "What did the engine do?", 4],
            ]};
            """;

    @Test
    void skipsWhatWasEditedSinceItWasRecorded() {
        browser.plant(SLOWLY);
        browser.plant(EDITED);
        listen("server");
        assertThat(browser.ask(LIT)).isEqualTo("main-s2");
        assertThat(browser.holds(TIME + " >= 1 && " + TIME + " < 2")).isTrue();

        browser.load(TIME + " = 2.2");
        browser.until(LIT + " === 'what-did-the-engine-do-s1' && " + TIME + " >= 3");
        browser.load(TIME + " = 4.2");
        browser.until("!(" + PLAYS + ") && !" + LIT);
        assertThat(browser.ask(TIME)).isEqualTo(0L);
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void saysSoWhereAServerCannotJump() {
        browser.plant(SLOWLY);
        listen("plain server");
        browser.click(".player__on");
        browser.until(STATUS + " !== ''");

        assertThat(browser.ask(STATUS).toString())
                .contains("from its beginning only")
                .doesNotContain("server");
        assertThat(browser.holds(TIME + " < 1 && " + PLAYS)).isTrue();
        assertThat(browser.ask(LIT)).isEqualTo("main-s1");
    }

    @Test
    void aClickOnASentenceIsHeard() {
        browser.plant(SLOWLY);
        listen("server");
        click("#p-c01-2a-s2");
        browser.until(LIT + " === 'p-c01-2a-s2' && " + TIME + " >= 15");
        browser.click(".player__play");
        click("#p-c01-1-s2");
        browser.until(PLAYS + " && " + LIT + " === 'p-c01-1-s2'");
        browser.click(".player__close");

        click("#p-c01-1-s2");
        assertThat(browser.holds(OPEN + " || " + LIT + " || " + PLAYS)).isFalse();
    }

    @Test
    void linksAndSelectionsAreLeftAlone() {
        browser.plant(SLOWLY);
        listen("server");
        click("#p-c01-2 .term");
        browser.until("document.querySelector('#term-loom').matches(':popover-open')");
        browser.load(
                "getSelection().selectAllChildren(document.querySelector('#p-c01-2a-s2'));"
                        + "document.querySelector('#p-c01-2a-s2').click()");
        assertThat(browser.holds(TIME + " < 4")).isTrue();

        click("#p-c01-1 .person");
        browser.until("location.pathname.endsWith('/actors/ada.html')");
    }

    @ParameterizedTest
    @ValueSource(strings = {"disk", "server"})
    void goesOnWhereTheReaderStopped(String host) {
        browser.plant(SLOWLY);
        listen(host);
        browser.click(".player__on");
        browser.click(".player__on");
        browser.until(LIT + " === 'main-s3'");
        choose(".player__rate", "1.5");
        browser.click(".player__play");

        listen(host);
        assertThat(browser.holds(TIME + " >= 2 && " + TIME + " < 3")).isTrue();
        assertThat(browser.ask(SOUND + ".defaultPlaybackRate")).isEqualTo(1.5);
        assertThat(browser.ask(LIT)).isEqualTo("main-s3");
        browser.click(".player__play");
        browser.click(".settings summary");
        browser.click(".settings .forget");
        assertThat(browser.ask("localStorage.length")).isEqualTo(0L);
    }

    @Test
    void playsWhereNothingCanBeRemembered() {
        browser.plant(SLOWLY);
        browser.plant(REFUSING);
        listen("server");
        browser.click(".player__on");
        browser.until(LIT + " === 'main-s2'");
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void junkThatIsRememberedBreaksNothing() {
        browser.visit(site.onServer() + "pages/cite.html");
        browser.plant(SLOWLY);
        browser.load(
                "localStorage.setItem('tiny-heard', 'engine=<b> engine=nowhere \\u0000');"
                        + "localStorage.setItem('tiny-rate', '99');"
                        + "localStorage.setItem('tiny-voice', 'device')");
        listen("server");

        assertThat(browser.ask(SOUND + ".defaultPlaybackRate")).isEqualTo(1L);
        assertThat(browser.ask(LIT)).isEqualTo("main-s1");
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void theKeyboardIsEnough() {
        browser.plant(SLOWLY);
        browser.visit(site.onServer() + CHAPTER);
        browser.type("k");
        browser.until(PLAYS + " && " + TIME + " > 0");
        browser.type("l");
        browser.until(LIT + " === 'main-s2'");
        browser.type("j");
        browser.until(LIT + " === 'main-s1'");
        browser.type("k");
        browser.until("!(" + PLAYS + ")");

        browser.load("document.querySelector('.player__place').focus()");
        browser.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        browser.until(TIME + " >= 3");
        assertThat(browser.address()).endsWith(CHAPTER);
        browser.press(Keys.ESCAPE);
        assertThat(browser.holds(OPEN)).isFalse();
        assertThat(browser.holds("document.activeElement.id === 'what-did-the-engine-do-s1'"))
                .isTrue();
    }

    @Test
    void theKeysCanBeSwitchedOff() {
        browser.visit(site.onServer() + "pages/cite.html");
        browser.load("localStorage.setItem('tiny-keys', 'off')");
        browser.traffic();
        browser.visit(site.onServer() + CHAPTER);
        browser.type("k");

        assertThat(browser.holds(OPEN)).isFalse();
        assertThat(browser.traffic().addresses()).noneMatch(file -> file.endsWith("player.js"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void thePageFollowsUnlessNothingIsToMove(boolean calm) {
        browser.plant(SLOWLY);
        browser.screen(320);
        if (calm) {
            browser.calm();
        }
        listen("server");
        for (int i = 0; i < 15; i++) {
            browser.click(".player__on");
        }
        browser.until(LIT + " === 'p-c01-2a-s2'");

        if (calm) {
            assertThat(browser.ask("scrollY")).isEqualTo(0L);
        } else {
            browser.until(
                    "document.querySelector('.lit').getBoundingClientRect().bottom"
                            + " <= document.querySelector('.player').getBoundingClientRect().top");
        }
    }

    @Test
    void aReaderWhoHasGoneElsewhereIsLeftThere() {
        browser.plant(SLOWLY);
        browser.screen(320);
        listen("server");
        browser.load("scrollTo({top: document.body.scrollHeight, behavior: 'instant'})");
        browser.load(TIME + " = 0.9");
        browser.until(LIT + " === 'main-s2'");

        assertThat(browser.holds("scrollY + innerHeight >= document.body.scrollHeight - 2"))
                .isTrue();
    }

    @Test
    void withoutScriptsTheBrowsersOwnControlsAreThere() {
        browser.scripts(false);
        browser.visit(site.onServer() + CHAPTER);

        assertThat(browser.holds(SOUND + ".checkVisibility() && " + SOUND + ".controls")).isTrue();
        assertThat(browser.ask(SOUND + ".preload")).isEqualTo("none");
        assertThat(browser.holds("document.querySelector('.listen__start')")).isFalse();
    }

    @Test
    void whereThePlayerDoesNotLoadTheBrowsersOwnControlsAreShown() {
        browser.block("*/player.js");
        browser.visit(site.onServer() + CHAPTER);
        browser.click(".listen__start");

        browser.until(SOUND + ".checkVisibility()");
    }

    @ParameterizedTest
    @CsvSource({
        "chapters/engine.html, Read by Mary Somerville",
        "chapters/notes.html, Synthetic voice"
    })
    void saysWhoReads(String page, String who) {
        browser.visit(site.onServer() + page);
        assertThat(browser.ask("document.querySelector('.listen__who').textContent").toString())
                .contains(who);
        browser.click(".listen__start");
        browser.until(OPEN);
        assertThat(browser.ask("document.querySelector('.player__who').textContent"))
                .isEqualTo(who);
        assertThat(browser.holds("document.querySelector('.player__voice').checkVisibility()"))
                .isFalse();
    }

    @Test
    void theDevicesOwnVoiceReadsTheSameSentences() {
        browser.plant(VOICES);
        listen("server");
        choose(".player__voice", "This device’s voice");
        browser.until("window.said.length === 1");
        assertThat(browser.holds(PLAYS)).isFalse();
        assertThat(browser.ask("window.said[0].text")).isEqualTo("Chapter 1 of 2");
        assertThat(browser.holds("window.said[0].voice.localService")).isTrue();

        browser.load("window.said[0].onend()");
        assertThat(browser.ask("window.said[1].text")).isEqualTo("The engine");
        assertThat(browser.ask(LIT)).isEqualTo("main-s2");
        assertThat(browser.ask("document.querySelector('.player__time').textContent"))
                .isEqualTo("Sentence 2 of 17");
        browser.click(".player__on");
        assertThat(browser.ask(LIT)).isEqualTo("main-s3");
        browser.load("window.said[0].onend()");
        assertThat(browser.ask(LIT)).as("what was cut off is over").isEqualTo("main-s3");
    }

    @ParameterizedTest
    @CsvSource({
        "320, chapters/engine.html",
        "1440, chapters/engine.html",
        "320, pages/listen.html"
    })
    void axeFindsNothingInTheOpenPlayer(int width, String page) {
        browser.plant(SLOWLY);
        browser.screen(width);
        browser.visit(site.onServer() + page);
        browser.click(".listen__start");
        browser.until(PLAYS);
        browser.click(".player__on");
        List<String> findings = new ArrayList<>(Axe.findings(browser));
        browser.medium("screen", "dark");
        findings.addAll(Axe.colourFindings(browser));
        browser.forcedColours();
        findings.addAll(Axe.otherFindings(browser));

        assertThat(findings).isEmpty();
        assertThat(
                        browser.ask(
                                "getComputedStyle(document.querySelector('.lit') ?? document.body).outlineStyle"))
                .isEqualTo(page.startsWith("chapters") ? "solid" : "none");
        assertThat(browser.probe("overflow.js")).isEmpty();
    }

    @Test
    void nothingThatHasTheFocusIsCovered() {
        browser.plant(SLOWLY);
        browser.screen(320);
        listen("server");
        browser.load("document.querySelector('.prose a').focus()");
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < 25; i++) {
            browser.press(Keys.TAB);
            wrong.addAll(browser.probe("focus.js"));
            wrong.addAll(
                    browser.awaited(
                            """
                            const focus = document.activeElement;
                            const top = document.querySelector(".player").getBoundingClientRect().top;
                            const covered = !focus.closest(".player, .definition")
                              && focus.getBoundingClientRect().bottom > top + 1;
                            return covered ? [focus.outerHTML] : [];
                            """));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingMovesWhenThePlayerOpens() {
        browser.visit(site.onServer() + CHAPTER);
        // Letters that are there are set in the frame after that.
        browser.awaited(
                """
                await document.fonts.ready;
                const frame = () => new Promise(requestAnimationFrame);
                await frame();
                await frame();
                return [];
                """);
        browser.load(
                """
                window.shifts = [];
                new PerformanceObserver(list => list.getEntries().forEach(entry =>
                  window.shifts.push(entry.value + " " + entry.sources.map(({ node }) =>
                    node?.className ?? node?.textContent)))).observe({type: "layout-shift"});
                window.top0 = document.querySelector(".brief").getBoundingClientRect().top;
                """);
        browser.click(".listen__start");
        browser.until(PLAYS + " && " + TIME + " > 0.3");

        assertThat(browser.awaited("return window.shifts")).isEmpty();
        assertThat(
                        browser.holds(
                                "document.querySelector('.brief').getBoundingClientRect().top"
                                        + " + scrollY === window.top0"))
                .isTrue();
    }

    @Test
    void thePageOfAllChaptersPlaysThemInTurn() {
        String page = site.onServer() + "pages/listen.html";
        browser.visit(page);
        browser.click(".tracks > li:first-child .listen__start");
        browser.until(PLAYS + " && " + TIME + " > 0");
        assertThat(browser.ask("document.querySelector('.player__line').textContent"))
                .isEqualTo("Chapter 1 of 2");
        browser.load(TIME + " = 16.5");
        browser.until("document.querySelector('.player__title').textContent === 'The notes'");
        browser.until(PLAYS + " && " + SOUND + ".src.endsWith('notes.mp3')");
        browser.click(".player__on");
        browser.until(TIME + " >= 1");
        browser.click(".player__play");

        browser.visit(page);
        browser.click(".tracks > li:last-child .listen__start");
        browser.until(PLAYS + " && " + TIME + " >= 1");
        assertThat(browser.messages()).isEmpty();
    }

    private void listen(String host) {
        String base =
                switch (host) {
                    case "disk" -> site.onDisk();
                    case "server" -> site.onServer();
                    default -> site.onPlainServer();
                };
        browser.visit(base + CHAPTER);
        browser.click(".listen__start");
        browser.until(PLAYS + " && " + TIME + " > 0");
    }

    /** Clicks where the player covers nothing. */
    private void click(String selector) {
        browser.load(
                "document.querySelector('"
                        + selector
                        + "').scrollIntoView({block: 'center', behavior: 'instant'})");
        browser.click(selector);
    }

    private void choose(String label, String value) {
        browser.load(
                "const select = document.querySelector('"
                        + label
                        + "'); select.value = '"
                        + value
                        + "'; select.dispatchEvent(new Event('change', {bubbles: true}))");
    }
}
