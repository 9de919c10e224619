package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen first is as it will stay, before the stylesheet has come. */
@ExtendWith(Browsing.class)
class FirstViewIT {

    /** Keeps what the browser says has moved on a page, however little. */
    private static final String WATCH =
            """
            window.moved = [];
            new PerformanceObserver(list => list.getEntries().forEach(shift =>
              moved.push(`${location.pathname}: ${shift.value}`)))
              .observe({type: "layout-shift", buffered: true});
            """;

    private final Browser browser;
    private final BuiltSite site;

    FirstViewIT(Browser browser, BuiltSite site) {
        this.browser = browser;
        this.site = site;
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, 320",
        "index.html, 768",
        "index.html, 1440",
        "chapter, 320",
        "chapter, 768",
        "chapter, 1152",
        "chapter, 1440",
        "profile, 320",
        "profile, 768",
        "profile, 1440",
        "pages/timeline.html, 320",
        "pages/timeline.html, 1440"
    })
    void nothingMovesWhenTheRestOfTheStyleComes(String page, int width) {
        browser.screen(width);
        browser.visit(site.onServer() + BuiltSite.page(page));

        assertThat(browser.probe("first-view.js")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1440})
    void nothingMovesForAReaderWhoComesBack(int width, Chromium chromium) {
        browser.screen(width);
        String place = BuiltSite.chapter() + "#" + BuiltSite.middle(BuiltSite.chapter());
        chromium.plant(BuiltSite.named("localStorage.setItem('explainer-place', '" + place + "')"));
        browser.visit(site.onServer() + "index.html");

        assertThat(browser.holds("document.querySelector('.continue').checkVisibility()")).isTrue();
        assertThat(browser.probe("first-view.js")).isEmpty();
    }

    /**
     * Each page comes with the fonts of the one before it, a little sooner or later than its text.
     */
    @Test
    void hardlyALetterMovesWhenFontsCome(Chromium chromium) {
        browser.screen(412);
        chromium.plant(WATCH);
        for (int round = 0; round < 8; round++) {
            for (String page : List.of("index.html", BuiltSite.chapter())) {
                browser.visit(site.onServer() + page);

                // Italics are not asked for in advance; a hundredth of a line may move with them.
                assertThat(moved().stream().mapToDouble(FirstViewIT::shift).sum())
                        .as(page)
                        .isLessThan(0.0005);
            }
        }
    }

    /** Letters that come late take the place of stand-ins as wide and as tall as they are. */
    @ParameterizedTest
    @ValueSource(ints = {320, 768, 1440})
    void aFirstViewOnASlowLineHasOurLettersAndHardlyMoves(int width, Chromium chromium) {
        browser.screen(width);
        chromium.plant(WATCH);
        chromium.line(9_000_000, 60);
        for (String page : List.of("index.html", BuiltSite.chapter(), "pages/claims.html")) {
            browser.visit(site.onServer() + page);
            browser.awaited("await document.fonts.ready; return []");

            assertThat(browser.probe("strange-letters.js")).as(page).isEmpty();
            assertThat(moved().stream().mapToDouble(FirstViewIT::shift).sum())
                    .as(page)
                    .isLessThan(0.01);
        }
    }

    private static double shift(String moved) {
        return Double.parseDouble(moved.substring(moved.indexOf(' ') + 1));
    }

    /** The sooner they are asked for, the fewer readers see stand-ins. */
    @Test
    void fontsAreAskedForBeforeAnythingIsPainted() {
        browser.visit(site.onServer() + BuiltSite.chapter());

        assertThat(
                        browser.awaited(
                                """
                                return [...document.querySelectorAll("head link[rel=preload]")]
                                  .map(link => link.getAttribute("href"));
                                """))
                .containsExactly("../fonts/literata-roman.woff2", "../fonts/golos.woff2");
    }

    @Test
    void whoSavesDataLoadsNoFonts(Chromium chromium) {
        chromium.plant("Object.defineProperty(navigator, 'connection', {value: {saveData: true}})");
        browser.visit(site.onServer() + BuiltSite.chapter());

        assertThat(chromium.traffic().addresses())
                .isNotEmpty()
                .noneMatch(address -> address.endsWith(".woff2"));
        assertThat(browser.messages()).isEmpty();
    }

    /** A stick has no second visit: a font that was left for the next page would never be seen. */
    @Test
    void aPageFromADiskHasOurLetters(Chromium chromium) {
        browser.screen(768);
        chromium.plant(WATCH);
        for (String page : List.of("index.html", BuiltSite.chapter())) {
            browser.visit(site.onDisk() + page);

            assertThat(browser.probe("strange-letters.js")).isEmpty();
            assertThat(moved()).isEmpty();
        }
    }

    private List<String> moved() {
        return browser.awaited("await new Promise(requestAnimationFrame); return moved");
    }

    @Test
    void aMoveIsSeen() {
        browser.visit(site.onServer() + "index.html");
        browser.load(
                "document.querySelector('body link[rel=stylesheet]').sheet"
                        + ".insertRule('h1 { margin-top: 3rem }')");

        assertThat(browser.probe("first-view.js")).isNotEmpty();
    }
}
