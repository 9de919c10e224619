package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages fit the narrowest screen and the largest letters, and nothing is too small to read. */
@ExtendWith(Browsing.class)
class SmallScreenIT {

    private final Browser browser;
    private final BuiltSite site;

    SmallScreenIT(Browser browser, BuiltSite site) {
        this.browser = browser;
        this.site = site;
    }

    @ParameterizedTest
    @MethodSource("org.explainer.browser.BuiltSite#pages")
    void everyPageFitsSmallScreensInLettersOfTwelvePixelsOrMore(String page) {
        browser.screen(640);
        browser.visit(site.onServer() + page);
        browser.load("document.documentElement.style.fontSize = '200%'");
        assertThat(browser.probe("overflow.js")).as("%s in letters of 200 %%", page).isEmpty();

        browser.load("document.documentElement.style.fontSize = ''");
        browser.screen(320);
        assertThat(browser.probe("overflow.js")).as(page).isEmpty();

        browser.probe("unfold.js");
        assertThat(browser.probe("overflow.js")).as("%s unfolded", page).isEmpty();
        assertThat(browser.probe("small-text.js")).as("%s at 320 pixels", page).isEmpty();

        browser.screen(1440);
        assertThat(browser.probe("small-text.js")).as("%s at 1440 pixels", page).isEmpty();
    }

    @Test
    void noWordOfAHeadingIsBrokenInLettersOfTwiceTheSize() {
        for (String page : BuiltSite.pages()) {
            if (page.startsWith("chapters/") || page.equals("index.html")) {
                browser.visit(site.onServer() + page);
                browser.load("document.documentElement.style.fontSize = '200%'");
                for (int width : new int[] {320, 375}) {
                    browser.screen(width);
                    assertThat(browser.probe("broken-words.js"))
                            .as("%s at %d pixels", page, width)
                            .isEmpty();
                }
            }
        }
    }

    /**
     * Columns that stand beside each other on a wide screen do so only where their letters have
     * room.
     */
    @ParameterizedTest
    @MethodSource("org.explainer.browser.BuiltSite#pages")
    void wideScreensHaveRoomForLargeLetters(String page) {
        browser.visit(site.onServer() + page);
        browser.load("document.documentElement.dataset.size = '4'");
        for (int width : new int[] {1152, 1440}) {
            browser.screen(width);
            assertThat(browser.probe("overflow.js")).as("%s at %d pixels", page, width).isEmpty();
        }
        assertThat(browser.ask("getComputedStyle(document.querySelector('main')).columnGap"))
                .isEqualTo("normal");
    }

    @Test
    void aWideBoxAndASmallTextAreSeen() {
        browser.screen(320);
        browser.visit(site.onServer() + "index.html");
        browser.load(
                """
                document.body.innerHTML = "<p>Fine print</p><p>Wide</p>";
                document.body.firstChild.style.fontSize = "11px";
                document.body.lastChild.style.width = "400px";
                """);

        assertThat(browser.probe("overflow.js")).contains("p");
        assertThat(browser.probe("small-text.js")).containsExactly("11.0 px: Fine print");
    }
}
