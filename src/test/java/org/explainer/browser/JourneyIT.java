package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/**
 * Whole journeys of a reader, from a folder and from a server: first with the keyboard and nothing
 * else, then by links and the browser's own controls where no script runs.
 */
@ExtendWith(Browsing.class)
class JourneyIT {

    private static final String HOME = "index.html";
    private static final String FIRST = "chapters/whose-fault.html";
    private static final String SECOND = "chapters/the-thesis.html";
    private static final String TIMELINE = "pages/timeline.html";
    private static final String WORD = ".prose a.term[href$='#nato']";
    private static final String DEFINITION = "document.querySelector('#term-nato:popover-open')";

    /** The width of a screen of 1280 pixels at 200 %, where the menu holds the pages too. */
    private static final int ZOOMED = 640;

    /** Of the events in list and drawing, how many are shown, and how many of those are NATO's. */
    private static final String EVENTS =
            """
            ["", ".event--nato"].flatMap(lane => [".timeline .event", ".pin"].map(kind =>
              [...document.querySelectorAll(kind + lane)]
                .filter(one => one.checkVisibility()).length)).join()""";

    private final Chromium browser;
    private final BuiltSite site;
    private String base = "";

    JourneyIT(Chromium browser, BuiltSite site) {
        this.browser = browser;
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a folder", "a server"})
    @Retention(RetentionPolicy.RUNTIME)
    private @interface FromBoth {}

    /** If this read the file, folders would have no rules here, and the journeys prove nothing. */
    @Test
    void aPageInAFolderCannotFetchItsNeighbour() {
        site.add("start.html", "<!doctype html><title>Control</title>");
        browser.visit(site.onDisk() + "start.html");

        assertThat(
                        browser.awaited(
                                "return fetch('robots.txt').then(() => ['read'], () => ['refused'])"))
                .containsExactly("refused");
        browser.messages();
    }

    @AfterEach
    void nothingWentWrongAndNobodyElseWasAsked() {
        assertThat(browser.messages()).isEmpty();
        assertThat(browser.traffic().strayingFrom(base)).isEmpty();
    }

    @FromBoth
    void aChapterIsReadByKeyboard(String host) {
        open(host, HOME);
        follow(".start");
        assertIsAt(FIRST);

        follow(".skip");
        tabTo("main *");
        follow(".onward__on");
        assertIsAt(SECOND);
    }

    @FromBoth
    void aChapterIsReadWithoutScripts(String host) {
        openWithoutScripts(host, HOME);
        browser.click(".start");
        assertIsAt(FIRST);
        assertThat(visible(".prose .passage p:not(.label)")).isTrue();

        browser.click(".onward__on");
        assertIsAt(SECOND);
    }

    @FromBoth
    void aTermIsLookedUpByKeyboard(String host) {
        open(host, FIRST);
        follow(WORD);
        assertThat(browser.ask(DEFINITION + ".innerText").toString()).contains("alliance");

        browser.press(Keys.ESCAPE);
        assertThat(browser.holds(DEFINITION)).isFalse();
        assertThat(hasFocus(WORD)).isTrue();

        browser.press(Keys.ENTER, Keys.TAB, Keys.ENTER);
        assertIsAt("pages/glossary.html#nato");
    }

    @FromBoth
    void aTermIsLookedUpWithoutScripts(String host) {
        openWithoutScripts(host, FIRST);
        browser.click(WORD);

        assertIsAt("pages/glossary.html#nato");
    }

    @FromBoth
    void theTimelineIsFilteredByKeyboard(String host) {
        open(host, HOME);
        follow(".masthead__link[href$='timeline.html']");
        assertIsAt(TIMELINE);
        Object all = browser.ask(EVENTS);

        tabTo(".filter [name=lane]");
        browser.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        assertThat(hasFocus("[value=nato]:checked")).isTrue();
        assertOnlyNatoIsShown();

        browser.press(Keys.ARROW_LEFT, Keys.ARROW_LEFT);
        assertThat(browser.ask(EVENTS)).isEqualTo(all);
        assertIsAt(TIMELINE);
    }

    @FromBoth
    void theTimelineIsFilteredWithoutScripts(String host) {
        openWithoutScripts(host, HOME);
        browser.click(".masthead__link[href$='timeline.html']");
        browser.click(".filter [value=nato]");

        assertOnlyNatoIsShown();
    }

    /** From the key to the page, without the arrows, which have a test of their own. */
    @FromBoth
    void aCyrillicNameIsSearchedByKeyboard(String host) {
        open(host, HOME);
        browser.type("/");
        browser.until("document.activeElement.matches('.finder__field')");
        browser.type("Зеленський");
        browser.until("document.querySelector('.finder__link')");
        assertThat(browser.ask("document.querySelector('.finder__link').textContent"))
                .isEqualTo("Volodymyr Zelensky");

        follow(".finder__link");
        assertIsAt("actors/zelensky.html");
    }

    @FromBoth
    void aCyrillicNameIsFoundWithoutScripts(String host) {
        String name = ".letter a:has(.native)[href$='zelensky.html']";
        openWithoutScripts(host, HOME);
        browser.click(".masthead__search");
        assertIsAt("pages/search.html");
        assertThat(browser.ask("document.querySelector(\"" + name + "\").innerText"))
                .isEqualTo("Володимир Зеленський");

        browser.click(name);
        assertIsAt("actors/zelensky.html");
    }

    @FromBoth
    void aQuizIsTakenByKeyboard(String host) {
        browser.screen(ZOOMED);
        open(host, HOME);
        follow(".menu summary");
        follow(".menu a[href$='quiz.html']");
        assertIsAt("pages/quiz.html");

        tabTo(".quiz__options [data-right] button");
        browser.press(Keys.SPACE);
        assertThat(browser.ask("document.querySelector('.quiz__verdict').textContent"))
                .isEqualTo("Right.");
        assertThat(visible(".quiz details p")).isTrue();

        follow(".quiz details a");
        assertThat(browser.address()).startsWith(base + "chapters/");
        assertThat(visible(".passage:target")).isTrue();
    }

    @FromBoth
    void theAnswersOfAQuizAreOpenedWithoutScripts(String host) {
        browser.screen(ZOOMED);
        openWithoutScripts(host, HOME);
        browser.click(".menu summary");
        browser.click(".menu a[href$='quiz.html']");
        assertThat(visible(".quiz details p")).isFalse();

        browser.click(".quiz summary");
        assertThat(visible(".quiz details p")).isTrue();
    }

    @FromBoth
    void theSourceOfAClaimIsFoundByKeyboard(String host) {
        open(host, FIRST);
        follow(".prose .mark[href$='#cl01']");
        assertIsAt("pages/claims.html#cl01");

        tabTo("main a");
        assertThat(hasFocus("#cl01 a")).as("Tab goes on from the entry").isTrue();
        follow("#cl01 .sources a");
        assertIsAt("pages/sources.html#carpenter");
        tabTo("main a");
        assertThat(hasFocus("#carpenter a.out")).as("Tab reaches the source itself").isTrue();
    }

    @FromBoth
    void theSourceOfAClaimIsFoundWithoutScripts(String host) {
        openWithoutScripts(host, FIRST);
        browser.click(".prose .mark[href$='#cl01']");
        browser.click("#cl01 .sources a");

        assertIsAt("pages/sources.html#carpenter");
    }

    private void open(String host, String page) {
        base = host.equals("a folder") ? site.onDisk() : site.onServer();
        browser.visit(base + page);
    }

    private void openWithoutScripts(String host, String page) {
        browser.scripts(false);
        open(host, page);
        for (String live : List.of(".settings", ".finder", ".listen__start", ".print", ".copy")) {
            assertThat(visible(live)).as("%s needs a script", live).isFalse();
        }
    }

    private void follow(String selector) {
        tabTo(selector);
        browser.press(Keys.ENTER);
    }

    /** Presses Tab until a reader sees the focus on what is looked for. */
    private void tabTo(String selector) {
        int stops = 0;
        do {
            browser.press(Keys.TAB);
            assertThat(++stops).as("stops before " + selector).isLessThan(150);
        } while (!hasFocus(selector));
        assertThat(browser.probe("focus.js")).isEmpty();
    }

    private boolean hasFocus(String selector) {
        return browser.holds("document.activeElement.matches(\"" + selector + "\")");
    }

    private boolean visible(String selector) {
        return browser.holds("document.querySelector(\"" + selector + "\")?.checkVisibility()");
    }

    /** The address is this, and the entry that it may name is there. */
    private void assertIsAt(String address) {
        browser.arrivesAt(base + address);
        assertThat(!address.contains("#") || visible(":target")).as("entry of " + address).isTrue();
    }

    private void assertOnlyNatoIsShown() {
        String[] shown = browser.ask(EVENTS).toString().split(",");
        assertThat(shown[0]).isEqualTo(shown[2]).isNotEqualTo("0");
        assertThat(shown[1]).isEqualTo(shown[3]).isNotEqualTo("0");
    }
}
