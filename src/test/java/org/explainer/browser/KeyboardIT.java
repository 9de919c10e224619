package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** A reader without a mouse gets everywhere and always sees where. */
@ExtendWith(Browsing.class)
class KeyboardIT {

    private static final String CHAPTER = BuiltSite.chapter();

    private final Browser browser;
    private final BuiltSite site;

    KeyboardIT(Browser browser, BuiltSite site) {
        this.browser = browser;
        this.site = site;
    }

    @Test
    void theFirstTabShowsTheLinkThatSkipsToTheText() {
        browser.visit(site.onServer() + CHAPTER);
        browser.press(Keys.TAB);

        assertThat(browser.holds("document.activeElement.matches('.skip')")).isTrue();
        assertThat(browser.probe("focus.js")).isEmpty();
        assertThat(browser.holds("document.activeElement.getBoundingClientRect().top >= 0"))
                .isTrue();
    }

    @Test
    void theSkipLinkLeadsIntoTheText() {
        browser.visit(site.onServer() + CHAPTER);
        browser.press(Keys.TAB);
        browser.press(Keys.ENTER);
        browser.press(Keys.TAB);

        assertThat(browser.ask("location.hash")).isEqualTo("#main");
        assertThat(browser.holds("document.activeElement.closest('main')")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, 1440",
        "index.html, 320",
        "chapter, 1440",
        "chapter, 320",
        "404.html, 1440"
    })
    void everyStopOfTheTabKeyIsOnScreenAndMarked(String page, int width) {
        browser.screen(width);
        browser.visit(site.onServer() + BuiltSite.page(page));

        List<String> wrong = new ArrayList<>();
        while (stopsAgain()) {
            wrong.addAll(browser.probe("focus.js"));
        }
        assertThat(browser.ask("window.stops.size").toString()).isNotEqualTo("0");
        assertThat(wrong).as("%s at %d pixels", page, width).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.explainer.browser.BuiltSite#pages")
    void atMostFiveStopsStandBeforeTheTitle(String page) {
        browser.visit(site.onServer() + page);

        assertThat(
                        browser.awaited(
                                """
                                const title = document.querySelector("h1");
                                return [...document.querySelectorAll("a[href], button, input, summary, [tabindex]")]
                                  .filter(one => one.tabIndex >= 0 && one.checkVisibility())
                                  .filter(one => one.compareDocumentPosition(title) & 4)
                                  .map(one => one.outerHTML);
                                """))
                .as(page)
                .hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void theTabKeyReachesEveryLinkAndButtonOfAChapter() {
        browser.visit(site.onServer() + CHAPTER);
        while (stopsAgain()) {}

        assertThat(
                        browser.awaited(
                                """
                                return [...document.querySelectorAll("a, button, summary")]
                                  .filter(one => one.checkVisibility() && !window.stops.has(one))
                                  .map(one => one.outerHTML);
                                """))
                .isEmpty();
    }

    @Test
    void theListOfChaptersOpensWithEnterAndClosesWithEscape() {
        browser.visit(site.onServer() + CHAPTER);
        browser.load("document.querySelector('.menu summary').focus()");
        browser.press(Keys.ENTER);
        assertThat(browser.holds("document.querySelector('.menu').open")).isTrue();

        browser.press(Keys.ESCAPE);
        assertThat(browser.holds("document.querySelector('.menu').open")).isFalse();
        assertThat(browser.holds("document.activeElement.matches('.menu summary')")).isTrue();
    }

    /** Presses Tab; at the end of the page the focus goes to the body, or back to the start. */
    private boolean stopsAgain() {
        browser.press(Keys.TAB);
        return browser.holds(
                """
                (window.stops ??= new Set()) && document.activeElement !== document.body
                  && !window.stops.has(document.activeElement)
                  && window.stops.add(document.activeElement)""");
    }
}
