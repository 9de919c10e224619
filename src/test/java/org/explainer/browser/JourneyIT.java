package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.jsoup.nodes.Element;
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
    private static final String FIRST = BuiltSite.chapter(1);
    private static final String SECOND = BuiltSite.chapter(2);
    private static final String TIMELINE = "pages/timeline.html";
    private static final String TERM = anchor(".prose a.term");
    private static final String CLAIM = anchor(".prose .mark");
    private static final String SOURCE =
            hash(BuiltSite.element("pages/claims.html", CLAIM + " .sources a"));
    private static final String WORD = ".prose a.term[href$='" + TERM + "']";
    private static final String DEFINITION =
            "document.querySelector('" + TERM.replace("#", "#term-") + ":popover-open')";

    /** A person whose name is searched for in its own letters. */
    private static final Element PERSON =
            BuiltSite.element("pages/search.html", ".letter a[href*='actors/']:has(.native)");

    private static final String NATIVE = PERSON.select(".native").text();
    private static final String PROFILE = PERSON.attr("href").replace("../", "");
    private static final String LANE =
            BuiltSite.attributes(TIMELINE, ".filter [name=lane]", "value").get(2);

    /** The width of a screen of 1280 pixels at 200 %, where the menu holds the pages too. */
    private static final int ZOOMED = 640;

    /**
     * Of the events in list and drawing, how many are shown, and how many of those are in a lane.
     */
    private static final String EVENTS =
            """
            ["", ".event--LANE"].flatMap(lane => [".timeline .event", ".pin"].map(kind =>
              [...document.querySelectorAll(kind + lane)]
                .filter(one => one.checkVisibility()).length)).join()"""
                    .replace("LANE", LANE);

    private final Chromium browser;
    private final BuiltSite site;
    private String base = "";

    JourneyIT(Chromium browser, BuiltSite site) {
        this.browser = browser;
        this.site = site;
    }

    /** Where the first such link of the first chapter leads to in its page. */
    private static String anchor(String link) {
        return hash(BuiltSite.element(FIRST, link));
    }

    private static String hash(Element link) {
        return link.attr("href").replaceFirst("^[^#]*", "");
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
    void neighboursShowTheirEmblemsWhenTheyComeNear(String host) {
        open(host, FIRST);
        browser.load("document.querySelector('.onward').scrollIntoView()");

        browser.until(
                "Array.from(document.querySelectorAll('.onward img')).every(one => one.naturalWidth > 0)");
    }

    @FromBoth
    void aTermIsLookedUpByKeyboard(String host) {
        open(host, FIRST);
        follow(WORD);
        assertThat(browser.ask(DEFINITION + ".innerText").toString()).isNotBlank();

        browser.press(Keys.ESCAPE);
        assertThat(browser.holds(DEFINITION)).isFalse();
        assertThat(hasFocus(WORD)).isTrue();

        browser.press(Keys.ENTER, Keys.TAB, Keys.ENTER);
        assertIsAt("pages/glossary.html" + TERM);
    }

    @FromBoth
    void aTermIsLookedUpWithoutScripts(String host) {
        openWithoutScripts(host, FIRST);
        browser.click(WORD);

        assertIsAt("pages/glossary.html" + TERM);
    }

    @FromBoth
    void theTimelineIsFilteredByKeyboard(String host) {
        open(host, HOME);
        follow(".menu summary");
        follow(".menu__more [href$='timeline.html']");
        assertIsAt(TIMELINE);
        Object all = browser.ask(EVENTS);

        tabTo(".filter [name=lane]");
        browser.press(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT);
        assertThat(hasFocus("[value=" + LANE + "]:checked")).isTrue();
        assertOnlyTheLaneIsShown();

        browser.press(Keys.ARROW_LEFT, Keys.ARROW_LEFT);
        assertThat(browser.ask(EVENTS)).isEqualTo(all);
        assertIsAt(TIMELINE);
    }

    @FromBoth
    void theTimelineIsFilteredWithoutScripts(String host) {
        openWithoutScripts(host, HOME);
        browser.click(".menu summary");
        browser.click(".menu__more [href$='timeline.html']");
        browser.click(".filter [value=" + LANE + "]");

        assertOnlyTheLaneIsShown();
    }

    /** From the key to the page, without the arrows, which have a test of their own. */
    @FromBoth
    void aCyrillicNameIsSearchedByKeyboard(String host) {
        open(host, HOME);
        browser.type("/");
        browser.until("document.activeElement.matches('.finder__field')");
        browser.type(NATIVE);
        browser.until("document.querySelector('.finder__link')");
        assertThat(browser.ask("document.querySelector('.finder__link').href").toString())
                .endsWith(PROFILE);

        follow(".finder__link");
        assertIsAt(PROFILE);
    }

    @FromBoth
    void aCyrillicNameIsFoundWithoutScripts(String host) {
        String name = ".letter a:has(.native)[href$='" + PROFILE + "']";
        openWithoutScripts(host, HOME);
        browser.click(".masthead__search");
        assertIsAt("pages/search.html");
        assertThat(browser.ask("document.querySelector(\"" + name + "\").innerText"))
                .isEqualTo(NATIVE);

        browser.click(name);
        assertIsAt(PROFILE);
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
        follow(".prose .mark[href$='" + CLAIM + "']");
        assertIsAt("pages/claims.html" + CLAIM);

        tabTo("main a");
        assertThat(hasFocus(CLAIM + " a")).as("Tab goes on from the entry").isTrue();
        follow(CLAIM + " .sources a");
        assertIsAt("pages/sources.html" + SOURCE);
        tabTo("main a");
        assertThat(hasFocus(SOURCE + " a.out")).as("Tab reaches the source itself").isTrue();
    }

    @FromBoth
    void theSourceOfAClaimIsFoundWithoutScripts(String host) {
        openWithoutScripts(host, FIRST);
        browser.click(".prose .mark[href$='" + CLAIM + "']");
        browser.click(CLAIM + " .sources a");

        assertIsAt("pages/sources.html" + SOURCE);
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

    private void assertOnlyTheLaneIsShown() {
        String[] shown = browser.ask(EVENTS).toString().split(",");
        assertThat(shown[0]).isEqualTo(shown[2]).isNotEqualTo("0");
        assertThat(shown[1]).isEqualTo(shown[3]).isNotEqualTo("0");
    }
}
