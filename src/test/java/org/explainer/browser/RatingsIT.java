package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Readers rate the claims of the argument map; what they say stays with them. */
@ExtendWith(Browsing.class)
class RatingsIT {

    private static final String CHAPTER = BuiltSite.first("chapters/", "[data-claim]");
    private static final List<String> CLAIMS =
            BuiltSite.attributes(CHAPTER, "[data-claim]", "data-claim");
    private static final String ONE = CLAIMS.get(0);
    private static final String OTHER = CLAIMS.get(CLAIMS.size() - 1);
    private static final String OF_ALL = " of %d claims".formatted(CLAIMS.size());
    private static final String RATING = "[data-claim=%s] input[value=%s]";

    private final Browser browser;
    private final BuiltSite site;

    RatingsIT(Browser browser, BuiltSite site) {
        this.browser = browser;
        this.site = site;
    }

    @Test
    void theMapIsThereWithoutScriptsAndAsksNothing(Chromium chromium) {
        chromium.scripts(false);
        browser.visit(site.onServer() + CHAPTER);

        assertThat(browser.holds("document.querySelector('.argument__box').checkVisibility()"))
                .isTrue();
        assertThat(browser.holds("document.querySelector('.rating')")).isFalse();
    }

    @Test
    void everyBoxLeadsToItsClaimInTheLedger() {
        browser.visit(site.onServer() + CHAPTER);
        browser.click("[data-claim=" + ONE + "] a");

        browser.arrivesAt("pages/claims.html#" + ONE);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ratingsOutliveThePageUntilTheyAreCleared(boolean onDisk) {
        String page = (onDisk ? site.onDisk() : site.onServer()) + CHAPTER;
        browser.visit(page);
        assertThat(foot()).isEqualTo("Your ratings stay in this browser; nobody else sees them.");

        browser.click(RATING.formatted(ONE, "no"));
        browser.click(RATING.formatted(OTHER, "yes"));
        assertThat(foot())
                .startsWith("You have rated 2" + OF_ALL + ": 1 yes, 0 not sure, 1 no.")
                .endsWith("Clear my ratings");

        browser.visit(page);
        assertThat(checked(ONE, "no")).isTrue();
        assertThat(checked(OTHER, "yes")).isTrue();

        browser.click(".rating__foot button");
        assertThat(foot()).startsWith("Your ratings stay");
        browser.visit(page);
        assertThat(browser.holds("document.querySelector('.rating :checked')")).isFalse();
        assertThat(browser.messages()).isEmpty();
        browser.load("localStorage.clear()");
    }

    @Test
    void aClaimIsRatedByKeyboard() {
        browser.visit(site.onServer() + CHAPTER);
        browser.load("document.querySelector('[data-claim=" + ONE + "] a').focus()");
        browser.press(Keys.TAB);
        browser.press(Keys.SPACE);
        assertThat(checked(ONE, "yes")).isTrue();

        browser.press(Keys.ARROW_RIGHT);
        assertThat(checked(ONE, "open")).isTrue();
        assertThat(foot()).startsWith("You have rated 1" + OF_ALL + ": 0 yes, 1 not sure, 0 no.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "null", "7", "[1]", "\"yes\"", "{\"ONE\":{},\"OTHER\":\"maybe\"}"})
    void junkInTheMemoryCountsForNothing(String junk) {
        browser.visit(site.onServer() + CHAPTER);
        browser.load(
                BuiltSite.named(
                        "localStorage.setItem('explainer-ratings', `"
                                + junk.replace("ONE", ONE).replace("OTHER", OTHER)
                                + "`)"));
        browser.visit(site.onServer() + CHAPTER);

        assertThat(browser.holds("document.querySelector('.rating :checked')")).isFalse();
        browser.click(RATING.formatted(ONE, "yes"));
        assertThat(foot()).startsWith("You have rated 1" + OF_ALL);
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void aBrowserThatKeepsNothingSaysSo(Chromium chromium) {
        chromium.plant(
                """
                for (const name of ["getItem", "setItem"]) {
                  Storage.prototype[name] = () => { throw new DOMException("no", "SecurityError"); };
                }
                """);
        browser.visit(site.onServer() + CHAPTER);
        browser.click(RATING.formatted(ONE, "yes"));

        assertThat(foot())
                .contains("You have rated 1" + OF_ALL)
                .contains("This browser keeps nothing");
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void axeFindsNothingOnceClaimsAreRated(Chromium chromium) {
        browser.visit(site.onServer() + CHAPTER);
        browser.click(RATING.formatted(ONE, "yes"));

        for (int width : new int[] {320, 1440}) {
            browser.screen(width);
            for (String scheme : new String[] {"light", "dark"}) {
                chromium.medium("screen", scheme);
                assertThat(Axe.findings(browser)).as("%d %s", width, scheme).isEmpty();
            }
        }
    }

    private String foot() {
        return browser.ask("document.querySelector('.rating__foot').innerText").toString().strip();
    }

    private boolean checked(String claim, String rating) {
        return browser.holds(
                "document.querySelector('" + RATING.formatted(claim, rating) + "').checked");
    }
}
