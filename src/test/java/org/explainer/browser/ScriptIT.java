package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Without scripts everything reads, and what needs one is not shown. */
@ExtendWith(Browsing.class)
class ScriptIT {

    private static final String CHAPTER = BuiltSite.chapter();

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
                        ".actor__name a",
                        ".footer a",
                        ".onward__on")) {
            assertThat(visible(selector)).as(selector).isTrue();
        }
        for (String selector : List.of(".settings", ".print", ".copy", ".search")) {
            assertThat(visible(selector)).as("%s needs a script", selector).isFalse();
        }
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
    void theCitationOfThePageOpensWithoutScripts() {
        browser.scripts(false);
        browser.visit(site.onServer() + CHAPTER);
        browser.click(".closing summary");

        assertThat(browser.ask("document.querySelector('.closing .cite__text').innerText"))
                .asString()
                .contains(
                        "“" + BuiltSite.element(CHAPTER, "h1").text() + "”",
                        "version 1.",
                        "/" + CHAPTER);
    }

    @Test
    void theSearchLeadsToAnIndexOfEverythingWithoutScripts() {
        browser.scripts(false);
        browser.visit(site.onServer() + CHAPTER);
        browser.click(".masthead__search");
        browser.arrivesAt(site.onServer() + "pages/search.html");
        assertThat(visible(".finder")).isFalse();

        List<String> listed =
                browser.awaited(
                        """
                        return [...document.querySelectorAll(".letter li > a:first-child")]
                          .filter(link => link.checkVisibility())
                          .map(link => link.href.replace(/.*\\/repo\\//, ""));
                        """);
        assertThat(listed).contains(CHAPTER, BuiltSite.profile());
        for (String page : List.of("people", "glossary", "claims", "quotations")) {
            assertThat(listed).containsAll(entries("pages/" + page + ".html"));
        }
    }

    /** The addresses of what a page lists; people with a page of their own are listed by that. */
    private List<String> entries(String page) {
        browser.visit(site.onServer() + page);
        List<String> entries =
                browser.awaited(
                        """
                        return [...document.querySelectorAll(".entry[id], .quotation--listed")]
                          .map(entry => entry.querySelector("h3 a[href*='actors/']")?.href
                            ?? location.href + "#" + entry.id)
                          .map(address => address.replace(/.*\\/repo\\//, ""));
                        """);
        assertThat(entries).as(page).isNotEmpty();
        return entries;
    }

    private boolean visible(String selector) {
        return browser.holds(
                "document.querySelector('"
                        + selector
                        + "')?.checkVisibility({visibilityProperty: true, opacityProperty: true})");
    }
}
