package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Links that run both ways bring the reader back, clicked in a folder as readers have it. */
@ExtendWith(Browsing.class)
class LinksIT {

    private static final String CHAPTER = BuiltSite.chapter();

    private final Browser browser;
    private final BuiltSite site;

    LinksIT(Browser browser, BuiltSite site) {
        this.browser = browser;
        this.site = site;
    }

    @Test
    void aPersonInTheSidebarLeadsToTheirPageAndBack() {
        browser.visit(site.onDisk() + CHAPTER);
        String person = BuiltSite.element(CHAPTER, "aside.actor .actor__name a").attr("href");
        browser.click("aside.actor .actor__name a[href='" + person + "']");
        browser.arrivesAt(site.onDisk() + person.replace("../", ""));

        browser.click("aside.people a[href$='" + CHAPTER + "']");
        browser.arrivesAt(site.onDisk() + CHAPTER);
    }

    @Test
    void theMarkOfAClaimLeadsToItsRowAndBack() {
        browser.visit(site.onDisk() + CHAPTER);
        String claim = String.valueOf(browser.ask("document.querySelector('.prose .mark').hash"));
        browser.click(".prose .mark");
        browser.arrivesAt(site.onDisk() + "pages/claims.html" + claim);
        assertThat(browser.holds("document.querySelector('article.claim:target')")).isTrue();

        browser.click(claim + " .facts a[href*='" + CHAPTER + "#']");
        assertThat(browser.address()).startsWith(site.onDisk() + CHAPTER + "#p-");
        assertThat(
                        browser.holds(
                                "document.querySelector(':target .mark[href$=\"" + claim + "\"]')"))
                .as("the paragraph has the mark of %s", claim)
                .isTrue();
    }
}
