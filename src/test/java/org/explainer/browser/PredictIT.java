package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;

/** Readers say what they expect before they see what came; what they say stays with them. */
@ExtendWith(Browsing.class)
class PredictIT {

    private static final String PAGE = "pages/predict.html";
    private static final String CARD = ".predict__case:nth-child(%d) ";

    private final Browser browser;
    private final BuiltSite site;

    PredictIT(Browser browser, BuiltSite site) {
        this.browser = browser;
        this.site = site;
    }

    @Test
    void showsAnEventAtATimeAndKeepsWhatIsSaid() {
        browser.visit(site.onDisk() + PAGE);
        browser.load("localStorage.clear()");
        browser.visit(site.onDisk() + PAGE);
        assertThat(shown()).isEqualTo(1L);

        answer(1, "push", "pass", "second");
        browser.click(CARD.formatted(1) + ".predict__next");
        assertThat(browser.ask("document.activeElement.tagName")).isEqualTo("H3");
        assertThat(visible(CARD.formatted(2))).isTrue();
        assertThat(visible(CARD.formatted(1))).isFalse();

        browser.visit(site.onDisk() + PAGE);
        browser.until(
                "document.querySelector('%s').checkVisibility()"
                        .formatted(CARD.formatted(2).strip()));
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void countsTheReadersOwnJudgementsAndForgetsThem() {
        browser.visit(site.onServer() + PAGE);
        browser.load("localStorage.clear()");
        browser.visit(site.onServer() + PAGE);
        long events = (long) browser.ask("document.querySelectorAll('.predict__case').length");
        for (int i = 1; i <= events; i++) {
            answer(i, "push", "unsaid", i == 1 ? "neither" : "both");
            browser.click(CARD.formatted(i) + ".predict__next");
        }

        assertThat(visible(".predict__tally")).isTrue();
        assertThat(count("neither")).isEqualTo("1");
        assertThat(count("both")).isEqualTo(String.valueOf(events - 1));
        assertThat(browser.ask("document.querySelectorAll('.predict__tally tbody tr').length"))
                .isEqualTo(events);
        assertThat(Axe.findings(browser)).isEmpty();

        browser.click(".predict__again");
        assertThat(visible(CARD.formatted(1))).isTrue();
        assertThat(browser.holds("document.querySelector('.predict :checked')")).isFalse();
    }

    @Test
    void isAnsweredByKeyboardAlone() {
        browser.visit(site.onServer() + PAGE);
        browser.load("localStorage.clear()");
        browser.visit(site.onServer() + PAGE);
        browser.load("document.querySelector('.predict__case input').focus()");
        browser.press(Keys.SPACE);
        browser.press(Keys.TAB);
        browser.press(Keys.SPACE);
        browser.press(Keys.TAB);
        assertThat(browser.ask("document.activeElement.tagName")).isEqualTo("SUMMARY");
        browser.press(Keys.ENTER);

        assertThat(visible(CARD.formatted(1) + ".predict__then")).isTrue();
        assertThat(visible(CARD.formatted(1) + ".predict__yours")).isTrue();
    }

    @Test
    void readsAsQuestionsWithoutScripts(Chromium chromium) {
        chromium.scripts(false);
        browser.visit(site.onServer() + PAGE);

        assertThat(visible(".predict__case:last-child")).isTrue();
        assertThat(visible(".predict input")).isFalse();
        assertThat(visible(".predict__then")).isFalse();
        browser.click(".predict summary");
        assertThat(visible(".predict__then")).isTrue();
    }

    @Test
    void survivesABrowserThatKeepsNothing(Chromium chromium) {
        chromium.plant(
                """
                for (const name of ["getItem", "setItem", "removeItem"]) {
                  Storage.prototype[name] = () => { throw new DOMException("no", "SecurityError"); };
                }
                """);
        browser.visit(site.onServer() + PAGE);
        answer(1, "push", "pass", "both");
        browser.click(CARD.formatted(1) + ".predict__next");

        assertThat(visible(CARD.formatted(2))).isTrue();
        assertThat(browser.messages()).isEmpty();
    }

    private void answer(int event, String first, String second, String fits) {
        browser.click(CARD.formatted(event) + "[data-ask=first][value=" + first + "]");
        browser.click(CARD.formatted(event) + "[data-ask=second][value=" + second + "]");
        browser.click(CARD.formatted(event) + "summary");
        browser.click(CARD.formatted(event) + "[data-ask=fits][value=" + fits + "]");
    }

    private String count(String judgement) {
        return browser.ask(
                        "document.querySelector('[data-fits=%s] b').textContent"
                                .formatted(judgement))
                .toString();
    }

    private Object shown() {
        return browser.ask(
                "[...document.querySelectorAll('.predict__case')].filter(one => one.checkVisibility()).length");
    }

    private boolean visible(String selector) {
        return browser.holds(
                "(document.querySelector('"
                        + selector
                        + "') || {checkVisibility: () => false})"
                        + ".checkVisibility()");
    }
}
