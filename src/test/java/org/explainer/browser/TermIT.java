package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** A word of the glossary opens its definition beside itself. */
@ExtendWith(Browsing.class)
class TermIT {

    private static final String CHAPTER = BuiltSite.chapter();
    private static final String TERM =
            BuiltSite.element(CHAPTER, ".prose a.term").attr("href").replaceFirst(".*#", "");
    private static final String WORD = ".prose a.term[href$=\"#" + TERM + "\"]";
    private static final String BOX = "#term-" + TERM;
    private static final String OPEN = "document.querySelector('" + BOX + ":popover-open')";

    private final Browser browser;
    private final BuiltSite site;

    TermIT(Browser browser, BuiltSite site) {
        this.browser = browser;
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void opensByKeyboardAndEscapeGoesBackToTheWord(boolean onDisk) {
        browser.visit((onDisk ? site.onDisk() : site.onServer()) + CHAPTER);
        openByKeyboard();
        assertThat(browser.holds("document.activeElement.matches('" + BOX + "')")).isTrue();

        browser.press(Keys.ESCAPE);
        assertThat(browser.holds(OPEN)).isFalse();
        assertThat(browser.holds("document.activeElement.matches('" + WORD + "')")).isTrue();
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void theTabKeyReachesItsLinkAndThenGoesOnInTheText() {
        browser.visit(site.onServer() + CHAPTER);
        openByKeyboard();
        browser.press(Keys.TAB);
        assertThat(browser.ask("document.activeElement.textContent")).isEqualTo("In the glossary");

        browser.press(Keys.TAB);
        assertThat(browser.holds(OPEN)).isFalse();
        assertThat(
                        browser.holds(
                                "document.activeElement.closest('.prose')"
                                        + " && document.querySelector('"
                                        + WORD
                                        + "').compareDocumentPosition(document.activeElement) & 4"))
                .isTrue();
    }

    @Test
    void aClickOpensItAndAnotherClosesIt() {
        browser.visit(site.onServer() + CHAPTER);
        browser.click(WORD);
        assertThat(browser.holds(OPEN)).isTrue();

        browser.click(WORD);
        assertThat(browser.holds(OPEN)).isFalse();
        assertThat(browser.address()).doesNotContain("glossary");
    }

    @Test
    void itsLinkLeadsToTheGlossary() {
        browser.visit(site.onServer() + CHAPTER);
        browser.click(WORD);
        browser.click(BOX + " a");

        browser.arrivesAt("pages/glossary.html#" + TERM);
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1440})
    void itFitsTheScreenBesideEveryWord(int width) {
        browser.screen(width);
        browser.visit(site.onServer() + CHAPTER);

        assertThat(
                        browser.awaited(
                                """
                                const wrong = [];
                                for (const word of document.querySelectorAll("a.term")) {
                                  word.scrollIntoView({ block: "center" });
                                  word.click();
                                  const box = document.querySelector(":popover-open");
                                  const at = box.getBoundingClientRect();
                                  const near = Math.min(...[...word.getClientRects()].map(line =>
                                    Math.max(at.top - line.bottom, line.top - at.bottom)));
                                  if (at.left < 0 || at.right > innerWidth || near > 12 || near < 0) {
                                    wrong.push(box.id + " " + near + " " + at.left + " " + at.right);
                                  }
                                  box.hidePopover();
                                }
                                return wrong;
                                """))
                .isEmpty();
        assertThat(browser.probe("overflow.js")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axeFindsNothingWhileItIsOpen(String scheme, Chromium chromium) {
        chromium.medium("screen", scheme);
        browser.visit(site.onServer() + CHAPTER);
        browser.click(WORD);

        assertThat(browser.holds(OPEN)).isTrue();
        assertThat(Axe.findings(browser)).isEmpty();
    }

    @Test
    void pagesThatListNoWordsOpenThemToo() {
        browser.visit(site.onServer() + "pages/the-other-side.html");
        browser.click(".prose a.term");

        assertThat(browser.holds("document.querySelector(':popover-open')")).isTrue();
    }

    @Test
    void withoutScriptsTheWordLeadsToTheGlossary(Chromium chromium) {
        chromium.scripts(false);
        browser.visit(site.onServer() + CHAPTER);
        browser.click(WORD);

        browser.arrivesAt("pages/glossary.html#" + TERM);
    }

    @Test
    void withoutPopoversTheWordLeadsToTheGlossary(Chromium chromium) {
        chromium.plant("delete HTMLElement.prototype.popover");
        browser.visit(site.onServer() + CHAPTER);
        browser.click(WORD);

        browser.arrivesAt("pages/glossary.html#" + TERM);
    }

    private void openByKeyboard() {
        browser.load("document.querySelector('" + WORD + "').focus()");
        browser.press(Keys.ENTER);
        assertThat(browser.holds(OPEN)).isTrue();
    }
}
