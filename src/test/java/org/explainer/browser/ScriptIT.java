package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Without scripts everything reads; with them, the theme switches and is remembered. */
@ExtendWith(Browsing.class)
class ScriptIT {

    private static final String CHAPTER = "chapters/orange-revolution.html";
    private static final String PAPER = "getComputedStyle(document.body).backgroundColor";
    private static final String PRESSED =
            "document.querySelector('.theme').getAttribute('aria-pressed')";

    private final Chromium browser;
    private final BuiltSite site;

    ScriptIT(Chromium browser, BuiltSite site) {
        this.browser = browser;
        this.site = site;
    }

    @Test
    void aChapterReadsWithoutScripts() {
        browser.scripts(false);
        browser.visit(site.onServer() + CHAPTER);

        for (String selector :
                List.of(
                        "h1",
                        ".masthead__nav > a",
                        ".menu summary",
                        ".prose p",
                        ".people .actor h3 a",
                        ".footer a",
                        ".onward__on")) {
            assertThat(visible(selector)).as(selector).isTrue();
        }
        assertThat(visible(".theme")).as("the button that needs a script").isFalse();
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void theListOfChaptersOpensWithoutScripts() {
        browser.scripts(false);
        browser.visit(site.onServer() + CHAPTER);
        assertThat(visible(".menu__list a")).isFalse();

        browser.click(".menu summary");
        assertThat(visible(".menu__list a")).isTrue();
    }

    @Test
    void theButtonSwitchesBetweenLightAndDark() {
        browser.visit(site.onServer() + CHAPTER);
        assertThat(visible(".theme")).isTrue();
        assertThat(browser.ask(PRESSED)).isEqualTo("false");
        Object light = browser.ask(PAPER);

        browser.click(".theme");
        assertThat(browser.ask(PRESSED)).isEqualTo("true");
        assertThat(browser.ask(PAPER)).isNotEqualTo(light);

        browser.click(".theme");
        assertThat(browser.ask(PAPER)).isEqualTo(light);
    }

    @Test
    void theChosenThemeIsRememberedOnOtherPages() {
        browser.visit(site.onServer() + CHAPTER);
        browser.click(".theme");
        Object dark = browser.ask(PAPER);

        browser.visit(site.onServer() + "index.html");
        assertThat(browser.ask(PAPER)).isEqualTo(dark);
        assertThat(browser.ask(PRESSED)).isEqualTo("true");
    }

    @Test
    void theButtonWorksInAFolderToo() {
        browser.visit(site.onDisk() + CHAPTER);
        Object before = browser.ask(PAPER);
        browser.click(".theme");

        assertThat(browser.ask(PAPER)).isNotEqualTo(before);
        assertThat(browser.messages()).isEmpty();
        browser.click(".theme");
        browser.load("localStorage.clear()");
    }

    private boolean visible(String selector) {
        return browser.holds(
                "document.querySelector('"
                        + selector
                        + "')?.checkVisibility({visibilityProperty: true, opacityProperty: true})");
    }
}
