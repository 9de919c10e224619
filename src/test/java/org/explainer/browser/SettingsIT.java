package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What readers set for themselves works at once, lasts, and can be forgotten. */
@ExtendWith(Browsing.class)
class SettingsIT {

    private static final String CHAPTER = BuiltSite.chapter();
    private static final String PAPER = "getComputedStyle(document.body).backgroundColor";
    private static final String LETTERS = "getComputedStyle(document.documentElement).fontSize";
    private static final String PANEL = "document.querySelector('.settings').open";
    private static final String DIALOG = "document.querySelector('dialog.search').open";

    private static final String REFUSING =
            """
            for (const name of ["getItem", "setItem", "removeItem", "key"]) {
              Storage.prototype[name] = () => { throw new DOMException("no", "SecurityError"); };
            }
            """;

    private static final String JUNK =
            """
            localStorage.setItem("explainer-theme", "purple");
            localStorage.setItem("explainer-size", "9");
            localStorage.setItem("explainer-place", "javascript:alert(1)#<b>");
            localStorage.setItem("explainer-read", "\\u0000 %%% [object Object]");
            """;

    private final Browser browser;
    private final BuiltSite site;

    SettingsIT(Browser browser, BuiltSite site) {
        this.browser = browser;
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a folder", "a server"})
    void theThemeIsSetAndRemembered(String host) {
        String base = base(host);
        browser.visit(base + CHAPTER);
        Object light = browser.ask(PAPER);
        set("theme", "dark");
        Object dark = browser.ask(PAPER);
        assertThat(dark).isNotEqualTo(light);

        browser.visit(base + "index.html");
        assertThat(browser.ask(PAPER)).isEqualTo(dark);
        set("theme", "");
        assertThat(browser.ask(PAPER)).isEqualTo(light);
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void aLightPageCanBeHadOnADarkDevice(Chromium chromium) {
        chromium.medium("screen", "dark");
        browser.visit(site.onServer() + CHAPTER);
        Object dark = browser.ask(PAPER);
        set("theme", "light");

        assertThat(browser.ask(PAPER)).isNotEqualTo(dark);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a folder", "a server"})
    void theTextGrowsAndStaysSo(String host) {
        String base = base(host);
        browser.visit(base + CHAPTER);
        assertThat(browser.ask(LETTERS)).isEqualTo("16px");
        set("size", "4");
        assertThat(browser.ask(LETTERS)).isEqualTo("24px");

        browser.screen(320);
        browser.visit(base + "index.html");
        assertThat(browser.ask(LETTERS)).isEqualTo("24px");
        assertThat(browser.probe("overflow.js")).isEmpty();
        browser.click(".settings summary");
        assertThat(browser.holds("document.querySelector('[name=size][value=\"4\"]').checked"))
                .isTrue();
        browser.click(".settings .forget");
        assertThat(browser.ask(LETTERS)).isEqualTo("16px");
        assertThat(browser.ask("Object.keys(localStorage).length")).isEqualTo(0L);
    }

    @Test
    void aQuestionMarkOpensTheHelpAndEscapeClosesIt() {
        browser.visit(site.onServer() + CHAPTER);
        browser.type("?");
        browser.until(PANEL + " && document.activeElement.name === 'keys'");
        assertThat(browser.ask("document.querySelector('.keys').innerText").toString())
                .contains("/", "?", "←", "→");

        browser.press(Keys.ESCAPE);
        assertThat(browser.holds(PANEL)).isFalse();
        assertThat(browser.holds("document.activeElement.matches('.settings summary')")).isTrue();
    }

    /** A browser may run the page's scripts before it tells of what the parser has made last. */
    @Test
    void theToolsAreThereWhereNothingIsToldInTime(Chromium chromium) {
        chromium.plant("window.MutationObserver = class { observe() {} };");
        browser.visit(site.onServer() + CHAPTER);
        assertThat(browser.messages()).isEmpty();

        browser.type("?");
        browser.until(PANEL);
        assertThat(browser.holds("document.querySelector('script[type=\"text/html\"]')")).isFalse();
    }

    /** On a slow network a parser stops in the midst of such a block. */
    @Test
    void theToolsAreWholeWhereAPageArrivesInTwoHalves() {
        browser.visit(site.onServer() + CHAPTER);
        browser.ask(
                """
                fetch(location).then(page => page.text()).then(html => {
                  const half = html.indexOf('class="finder"');
                  document.open();
                  document.write(html.slice(0, half));
                  setTimeout(() => {
                    window.halves = half > 0 ? 2 : 0;
                    document.write(html.slice(half));
                    document.close();
                  }, 300);
                }) && true""");
        browser.until("window.halves === 2 && document.readyState === 'complete'");

        assertThat(browser.messages()).isEmpty();
        assertThat(browser.holds("document.querySelector('dialog .finder')")).isTrue();
        assertThat(browser.holds("document.querySelector('script[type=\"text/html\"]')")).isFalse();
    }

    @Test
    void theKeysCanBeSwitchedOffForGoodAndOnAgain() {
        browser.visit(site.onServer() + CHAPTER);
        browser.type("? ");
        browser.press(Keys.ESCAPE);
        pressAll();
        assertThat(browser.holds(DIALOG) || browser.holds(PANEL)).isFalse();

        browser.visit(site.onServer() + CHAPTER);
        pressAll();
        assertThat(browser.holds(DIALOG) || browser.holds(PANEL)).isFalse();
        assertThat(browser.address()).isEqualTo(site.onServer() + CHAPTER);

        browser.click(".settings summary");
        browser.click(".settings [name=keys]");
        browser.press(Keys.ESCAPE);
        browser.type("/");
        assertThat(browser.holds(DIALOG)).isTrue();
    }

    private void pressAll() {
        browser.type("/?");
        browser.press(Keys.ARROW_RIGHT);
    }

    @Test
    void theArrowsTurnToTheNeighbouringChapters() {
        browser.visit(site.onServer() + CHAPTER);
        browser.press(Keys.ARROW_RIGHT);
        browser.until(
                "location.pathname.endsWith('"
                        + BuiltSite.chapter(BuiltSite.number(CHAPTER) + 1)
                        + "')"
                        + " && document.readyState === 'complete'");
        browser.press(Keys.ARROW_LEFT);
        browser.until("location.pathname.endsWith('" + CHAPTER + "')");
    }

    @ParameterizedTest
    @ValueSource(strings = {".settings input", ".finder__field", "[tabindex]"})
    void theArrowsAreLeftToWhatNeedsThemItself(String selector) {
        browser.visit(site.onServer() + CHAPTER);
        browser.load(
                "document.querySelector('.settings').open = true;"
                        + "document.querySelector('dialog').show();"
                        + "const region = document.createElement('div'); region.tabIndex = 0;"
                        + "document.body.append(region);"
                        + "document.querySelector('"
                        + selector
                        + "').focus()");
        browser.press(Keys.ARROW_RIGHT, Keys.ARROW_LEFT, Keys.ARROW_LEFT);

        assertThat(browser.holds("document.activeElement.matches('" + selector + "')")).isTrue();
        assertThat(browser.address()).isEqualTo(site.onServer() + CHAPTER);
    }

    @Test
    void aBrowserThatRefusesToRememberStillDoesTheRest(Chromium chromium) {
        chromium.plant(REFUSING);
        browser.visit(site.onServer() + CHAPTER);
        Object light = browser.ask(PAPER);
        set("theme", "dark");
        assertThat(browser.ask(PAPER)).isNotEqualTo(light);
        browser.click(".settings .forget");
        assertThat(browser.ask(PAPER)).isEqualTo(light);

        browser.type("/the");
        browser.until("document.querySelector('.finder__link')");
        browser.visit(site.onServer() + "index.html");
        assertThat(browser.holds("document.querySelector('.continue').checkVisibility()"))
                .isFalse();
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void junkThatIsRememberedBreaksNothing() {
        browser.visit(site.onServer() + "index.html");
        browser.load(BuiltSite.named(JUNK));

        for (String page : new String[] {"index.html", CHAPTER}) {
            browser.visit(site.onServer() + page);
            assertThat(browser.holds("document.documentElement.dataset.theme")).isFalse();
            assertThat(browser.ask(LETTERS)).isEqualTo("16px");
            assertThat(browser.holds("document.querySelector('.continue')?.checkVisibility()"))
                    .isFalse();
            assertThat(browser.messages()).isEmpty();
        }
    }

    private String base(String host) {
        return host.equals("a folder") ? site.onDisk() : site.onServer();
    }

    private void set(String name, String value) {
        browser.load("document.querySelector('.settings').open = true");
        browser.click(".settings [name=" + name + "][value='" + value + "']");
    }
}
