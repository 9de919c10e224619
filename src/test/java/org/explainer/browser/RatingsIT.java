package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** Readers rate the claims of the argument map; what they say stays with them. */
@ExtendWith(Browsing.class)
class RatingsIT {

    private static final String CHAPTER = "chapters/what-putin-fears.html";
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
        browser.click("[data-claim=cl05] a");

        browser.arrivesAt("pages/claims.html#cl05");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ratingsOutliveThePageUntilTheyAreCleared(boolean onDisk) {
        String page = (onDisk ? site.onDisk() : site.onServer()) + CHAPTER;
        browser.visit(page);
        assertThat(foot()).isEqualTo("Your ratings stay in this browser; nobody else sees them.");

        browser.click(RATING.formatted("cl05", "no"));
        browser.click(RATING.formatted("cl20", "yes"));
        assertThat(foot())
                .startsWith("You have rated 2 of 16 claims: 1 yes, 0 not sure, 1 no.")
                .endsWith("Clear my ratings");

        browser.visit(page);
        assertThat(checked("cl05", "no")).isTrue();
        assertThat(checked("cl20", "yes")).isTrue();

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
        browser.load("document.querySelector('[data-claim=cl05] a').focus()");
        browser.press(Keys.TAB);
        browser.press(Keys.SPACE);
        assertThat(checked("cl05", "yes")).isTrue();

        browser.press(Keys.ARROW_RIGHT);
        assertThat(checked("cl05", "open")).isTrue();
        assertThat(foot()).startsWith("You have rated 1 of 16 claims: 0 yes, 1 not sure, 0 no.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "null", "7", "[1]", "\"yes\"", "{\"cl05\":{},\"cl06\":\"maybe\"}"})
    void junkInTheMemoryCountsForNothing(String junk) {
        browser.visit(site.onServer() + CHAPTER);
        browser.load(BuiltSite.named("localStorage.setItem('explainer-ratings', `" + junk + "`)"));
        browser.visit(site.onServer() + CHAPTER);

        assertThat(browser.holds("document.querySelector('.rating :checked')")).isFalse();
        browser.click(RATING.formatted("cl05", "yes"));
        assertThat(foot()).startsWith("You have rated 1 of 16 claims");
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
        browser.click(RATING.formatted("cl05", "yes"));

        assertThat(foot())
                .contains("You have rated 1 of 16 claims")
                .contains("This browser keeps nothing");
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void axeFindsNothingOnceClaimsAreRated(Chromium chromium) {
        browser.visit(site.onServer() + CHAPTER);
        browser.click(RATING.formatted("cl05", "yes"));

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
