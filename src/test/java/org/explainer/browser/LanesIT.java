package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Drawings of events: legible at any width, in the order of time, filtered without a script. */
@ExtendWith(Browsing.class)
class LanesIT {

    private static final String TIMELINE = "pages/timeline.html";

    private static final String NEVER_IDLE =
            "window.requestIdleCallback = (work, {timeout}) =>"
                    + " setTimeout(work, timeout, {didTimeout: true, timeRemaining: () => 0})";

    private static final String STRIP = BuiltSite.first("chapters/", ".lanes__switch");

    private static final String EVENT =
            BuiltSite.attributes(TIMELINE, ".timeline .event[id]", "id").get(2);

    /** An event with many above it. */
    private static final String LATE =
            BuiltSite.attributes(TIMELINE, ".timeline .event[id]", "id").stream()
                    .reduce((first, last) -> last)
                    .orElseThrow();

    /** The sizes of letters that a reader can set, in percent. */
    private static final List<Integer> SIZES = List.of(100, 115, 130, 150);

    private final Browser browser;
    private final BuiltSite site;

    LanesIT(Browser browser, BuiltSite site) {
        this.browser = browser;
        this.site = site;
    }

    static Stream<Arguments> drawings() {
        return BuiltSite.pages().stream()
                .filter(page -> !BuiltSite.attributes(page, ".lanes", "class").isEmpty())
                .flatMap(page -> widths(page).mapToObj(width -> arguments(page, width)));
    }

    private static IntStream widths(String page) {
        return page.equals(TIMELINE)
                ? IntStream.of(320, 768, 1152, 1440)
                : IntStream.of(320, 640, 1152);
    }

    @ParameterizedTest
    @MethodSource("drawings")
    void noTwoNamesOrNumbersTouch(String page, int width) {
        browser.screen(width);
        browser.visit(site.onServer() + page);
        for (int size : SIZES) {
            browser.load("document.documentElement.style.fontSize = '%d%%'".formatted(size));
            assertThat(browser.probe("lanes.js")).as("letters of %d %%", size).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1152, .pin__name", "1151, .pin__number"})
    void namesAreShownAsSoonAsThereIsRoom(int width, String mark) {
        browser.screen(width);
        browser.visit(site.onServer() + TIMELINE);

        assertThat(shown(".pin__name, .pin__number")).containsOnly(mark.substring(1));
    }

    @Test
    void namesThatTouchAreSeen() {
        browser.visit(site.onServer() + TIMELINE);
        browser.load(
                "document.querySelectorAll('.pin__name').forEach(name => name.style.fontSize = '3em')");

        assertThat(browser.probe("lanes.js")).isNotEmpty();
    }

    @Test
    void laneAndChapterFilterDrawingAndListWithoutScripts(Chromium chromium) {
        chromium.scripts(false);
        browser.visit(site.onServer() + TIMELINE);
        int all = shown(".timeline .event").size();
        assertThat(shown(".tally")).isEmpty();

        String lane = value("lane", 2);
        browser.click(".filter [value=" + lane + "]");
        assertThat(shown(".timeline .event"))
                .hasSizeBetween(1, all - 1)
                .allMatch(event -> event.contains("event--" + lane), "is in the lane");
        assertThat(shown(".pin")).allMatch(mark -> mark.contains("event--" + lane), "is in it");
        assertThat(shown(".tally")).hasSize(1);

        int lanes = shown(".timeline .event").size();
        String chapter = shown(".timeline .event").get(0).replaceAll(".* in-(\\d+).*", "$1");
        browser.click(".filter [value='" + chapter + "']");
        assertThat(shown(".timeline .event"))
                .hasSizeBetween(1, lanes)
                .allMatch(event -> (event + " ").contains(" in-" + chapter + " "), "is in both");

        browser.click(".filter [name=lane][value=all]");
        browser.click(".filter [name=chapter][value=all]");
        assertThat(shown(".timeline .event")).hasSize(all);
    }

    /** Without a script what is left stays where it was. */
    @ParameterizedTest
    @ValueSource(ints = {320, 1440})
    void whatAFilterLeavesStandsCloseTogether(int width) {
        browser.screen(width);
        browser.visit(site.onServer() + TIMELINE);
        double whole = height();

        for (String choice :
                List.of(
                        "[name=lane][value=" + value("lane", 2) + "]",
                        "[name=chapter]" + "[value='3']")) {
            browser.click(".filter " + choice);
            assertThat(height()).as(choice).isBetween(50.0, whole * 0.6);
            assertThat(browser.probe("lanes.js")).as(choice).isEmpty();
            assertThat(browser.probe("blank-lanes.js")).as(choice).isEmpty();
            browser.click(".filter " + choice.replaceFirst("value=.*", "value=all]"));
            assertThat(height()).as(choice).isEqualTo(whole);
        }
    }

    @Test
    void whenTheEssayAppearedIsNotWrittenAcrossThePeaks() {
        browser.screen(320);
        browser.visit(site.onServer() + TIMELINE);
        String word = "document.querySelector('.lanes__chart > .lanes__word').checkVisibility()";
        assertThat(browser.holds(word)).isTrue();

        browser.click(".filter [name=lane][value=" + value("lane", 2) + "]");
        assertThat(browser.holds(word)).isFalse();
        browser.click(".filter [name=lane][value=all]");
        assertThat(browser.holds(word)).isTrue();
    }

    private double height() {
        Object height =
                browser.ask(
                        "document.querySelector('.lanes__chart').getBoundingClientRect().height");
        return ((Number) height).doubleValue();
    }

    @Test
    void everyLaneAndChapterThatCanBeChosenLeavesSomething() {
        browser.visit(site.onServer() + TIMELINE);
        List<String> choices =
                browser.awaited(
                        "return [...document.querySelectorAll('.filter input')].map(one =>"
                                + " `[name=${one.name}][value='${one.value}']`)");
        int all = shown(".timeline .event").size();

        assertThat(choices).hasSizeGreaterThan(2);
        String whole = choices.get(0);
        for (String choice : choices) {
            String group = choice.replaceFirst("value='.*'", "value='all'");
            if (!group.equals(whole)) {
                browser.click(whole);
                whole = group;
            }
            browser.click(choice);
            assertThat(shown(".timeline .event").size())
                    .as(choice)
                    .isBetween(1, choice.contains("all") ? all : all - 1);
        }
    }

    @Test
    void theTabKeyFollowsTime() {
        browser.visit(site.onServer() + TIMELINE);
        List<Integer> numbers =
                browser
                        .awaited(
                                "return [...document.querySelectorAll('.pin__number')].map(one =>"
                                        + " one.textContent)")
                        .stream()
                        .map(Integer::valueOf)
                        .toList();
        assertThat(numbers).isSorted().hasSizeGreaterThan(1);

        browser.load("document.querySelector('.pin').focus()");
        browser.press(Keys.TAB);
        assertThat(browser.probe("focus.js")).isEmpty();
        assertThat(browser.ask("document.activeElement.querySelector('.pin__number').textContent"))
                .isEqualTo("2");
    }

    @Test
    void aMarkLeadsToItsEntry() {
        browser.visit(site.onServer() + TIMELINE);
        browser.load("document.querySelector('.pin[href$=\"#" + EVENT + "\"]').focus()");
        browser.press(Keys.ENTER);

        browser.arrivesAt("timeline.html#" + EVENT);
        assertThat(browser.holds("document.querySelector('#" + EVENT + ":target')")).isTrue();
    }

    @Test
    void rivalExplanationsAreShownUntilTheyAreSwitchedOff(Chromium chromium) {
        chromium.scripts(false);
        browser.visit(site.onServer() + STRIP);
        assertThat(shown(".pin--rival")).isNotEmpty();

        browser.click(".lanes__switch input");
        assertThat(shown(".pin--rival, .run--rival")).isEmpty();
        assertThat(shown(".pin")).isNotEmpty();
    }

    @Test
    void onASmallScreenTheListThatExplainsTheNumbersIsOpen() {
        browser.screen(320);
        browser.visit(site.onServer() + STRIP);
        assertThat(shown(".lanes__list li")).hasSize(shown(".pin__disc").size());

        browser.screen(1440);
        assertThat(shown(".lanes__list li")).isEmpty();
        browser.click(".lanes summary");
        assertThat(shown(".lanes__list li")).isNotEmpty();
    }

    /**
     * A long list is laid out in pieces: a reader who waits has all of it, on a busy machine too.
     */
    @ParameterizedTest
    @ValueSource(strings = {"", NEVER_IDLE})
    void everyEntryIsLaidOutWithoutScrolling(String machine, Chromium chromium) {
        browser.screen(320);
        chromium.plant(machine);
        browser.visit(site.onServer() + TIMELINE);

        browser.until(
                "[...document.querySelectorAll('.event__date')]"
                        + ".every(one => one.checkVisibility({contentVisibilityAuto: true}))");
    }

    /** Entries above it that were laid out later would push it away. */
    @Test
    void anEntryThatALinkNamesStaysInPlace(Chromium chromium) {
        browser.screen(320);
        chromium.plant("window.requestIdleCallback = () => {}");
        browser.visit(site.onServer() + TIMELINE + "#" + LATE);

        assertThat(shown(".event__date")).hasSizeGreaterThan(2);
    }

    private static String value(String filter, int choice) {
        return BuiltSite.attributes(TIMELINE, ".filter [name=" + filter + "]", "value").get(choice);
    }

    /** The classes of what is visible. */
    private List<String> shown(String selector) {
        return browser.awaited(
                "return [...document.querySelectorAll(\""
                        + selector
                        + "\")].filter(one => one.checkVisibility({contentVisibilityAuto: true}))"
                        + ".map(one => one.getAttribute('class') ?? '')");
    }
}
