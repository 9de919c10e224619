package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The rounds of a map: chosen by slider, button or radio button, and told on any screen. */
@ExtendWith(Browsing.class)
class MapIT {

    private static final String PAGE = BuiltSite.first("pages/", ".map--steps");

    private static final String ROUND =
            "[...document.querySelectorAll('.map__pick label input')].findIndex(one => one.checked)";

    private static final String LAST =
            "document.querySelectorAll('.map__pick label input').length - 1";

    private static final String CHOOSE =
            """
            const slider = document.querySelector(".map__slide");
            slider.value = %s;
            slider.dispatchEvent(new Event("input", {bubbles: true}));
            """;

    private static final String TIP = "document.querySelector('.map__tip').textContent";

    private final Browser browser;
    private final BuiltSite site;

    MapIT(Browser browser, BuiltSite site) {
        this.browser = browser;
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 375, 768, 1440})
    void whoJoinedHasANameOrANumberAndNoneLieOnEachOther(int width) {
        browser.screen(width);
        browser.visit(site.onServer() + PAGE);
        long last = (long) browser.ask(LAST);
        for (long round = 0; round <= last; round++) {
            browser.load(CHOOSE.formatted(round + 1));
            String step = ".map__step:nth-of-type(" + (round + 1) + ")";
            assertThat(browser.probe("drawings.js")).as("round %d", round).isEmpty();
            assertThat(shown(".map__letters " + step + " text"))
                    .as("round %d", round)
                    .hasSize(count(".map__sheet svg:first-child " + step + " > path"));
            for (String number : shown(".map__letters " + step + " .map__mark")) {
                assertThat(shown(".map__told " + step).get(0)).contains(" " + number + " ");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 375})
    void regionsNamedOnWideScreensAreNamedOnSmallOnes(int width) {
        browser.screen(1440);
        browser.visit(site.onServer() + PAGE);
        List<String> wide = shown(".map__name");
        browser.screen(width);

        assertThat(shown(".map__name")).containsExactlyInAnyOrderElementsOf(wide);
    }

    @Test
    void theSliderSaysInWordsWhatItShows() {
        browser.visit(site.onServer() + PAGE);
        browser.load("document.querySelector('.map__slide').focus()");
        browser.press(Keys.HOME);

        assertThat(browser.ask(ROUND)).isEqualTo(0L);
        String words =
                (String)
                        browser.ask(
                                "document.querySelector('.map__slide').getAttribute('aria-valuetext')");
        assertThat(words).isEqualTo(browser.ask("document.querySelector('.map__now').textContent"));
        assertThat(words).isNotBlank();
        browser.click(".map__pick label:last-of-type");
        assertThat(browser.ask("document.querySelector('.map__slide').value - 1"))
                .isEqualTo(browser.ask(LAST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a folder", "a server"})
    void playStepsToTheEndAndStopsThere(String host) {
        browser.visit((host.equals("a folder") ? site.onDisk() : site.onServer()) + PAGE);
        browser.load(CHOOSE.formatted(LAST));
        browser.click(".map__go");
        browser.until(ROUND + " === " + LAST);

        assertThat(plays()).isFalse();
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void playBeginsAtTheFirstRoundAndStopsForTheReader() {
        browser.visit(site.onServer() + PAGE);
        assertThat(plays()).isFalse();
        browser.click(".map__go");
        assertThat(browser.ask(ROUND)).isIn(0L, 1L);
        browser.until(ROUND + " === 1");
        browser.press(Keys.SHIFT);

        assertThat(plays()).isFalse();
    }

    @Test
    void countriesAreNamedByPointerAndKeysWithTheDayTheyJoined() {
        browser.visit(site.onServer() + PAGE);
        browser.load(
                """
                document.querySelector(".map__step > path").dispatchEvent(
                  new PointerEvent("pointermove", {bubbles: true, clientX: 400, clientY: 400}));
                """);
        String first = (String) browser.ask(TIP);
        assertThat(first).containsPattern("\\d{4}");
        browser.load("document.querySelector('.map__sheet').focus()");
        browser.press(Keys.ARROW_RIGHT);
        assertThat(browser.ask(TIP)).isNotIn("", first);
        browser.press(Keys.ARROW_LEFT);
        assertThat(browser.ask(TIP)).isEqualTo(first);
        browser.press(Keys.ESCAPE);
        assertThat(browser.ask(TIP)).isEqualTo("");
        assertThat(Axe.findings(browser)).isEmpty();
    }

    @Test
    void withoutScriptsRadioButtonsChooseARound(Chromium chromium) {
        chromium.scripts(false);
        browser.visit(site.onServer() + PAGE);

        assertThat(shown(".map__run")).isEmpty();
        assertThat(shown(".map__pick label"))
                .hasSizeGreaterThan(1)
                .allMatch(one -> one.length() > 4);
        browser.click(".map__pick label:first-of-type input");
        assertThat(shown(".map__told .map__step")).hasSize(1);
    }

    private boolean plays() {
        return browser.holds("document.querySelector('.map__go--on')");
    }

    private int count(String selector) {
        return ((Long) browser.ask("document.querySelectorAll(`" + selector + "`).length"))
                .intValue();
    }

    /** The letters of what is shown. */
    private List<String> shown(String selector) {
        return browser.awaited(
                "return [...document.querySelectorAll(`"
                        + selector
                        + "`)].filter(one => one.checkVisibility()).map(one => one.textContent.trim())");
    }
}
