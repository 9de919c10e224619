package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes stand in the margin of wide screens, and open where they stand on others. */
@ExtendWith(Browsing.class)
class NotesIT {

    private final Chromium browser;
    private final BuiltSite site;

    NotesIT(Chromium browser, BuiltSite site) {
        this.browser = browser;
        this.site = site;
    }

    @Test
    void opensInPlaceWithoutAJumpAndClosesAgain() {
        browser.screen(375);
        browser.visit(site.onServer() + BuiltSite.chapter());
        assertThat(isShown()).isFalse();
        browser.load("document.querySelector('.ref').scrollIntoView({block: 'center'})");
        Object before = browser.ask("scrollY");

        browser.click(".ref");
        assertThat(isShown()).isTrue();
        assertThat(browser.ask("scrollY")).isEqualTo(before);
        assertThat(expanded()).isEqualTo("true");

        browser.click(".sidenote__close");
        assertThat(isShown()).isFalse();
        assertThat(expanded()).isEqualTo("false");
        assertThat(browser.holds("document.activeElement.matches('.ref')")).isTrue();
    }

    @Test
    void opensWithoutScripts() {
        browser.scripts(false);
        browser.screen(375);
        browser.visit(site.onDisk() + BuiltSite.chapter());
        browser.click(".ref");

        assertThat(isShown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1152, 1440})
    void standBesideTheTextAndKeepApartThere(int width) {
        browser.screen(width);
        for (String chapter : WeightIT.chapters()) {
            browser.visit(site.onServer() + chapter);

            assertThat(
                            browser.awaited(
                                    """
                                    const boxes = [...document.querySelectorAll(
                                        ".prose > *, .prose section > *")]
                                      .filter(one => getComputedStyle(one).float === "right"
                                        || getComputedStyle(one).float === "inline-end")
                                      .map(one => [one.textContent.slice(0, 30), one.getBoundingClientRect()]);
                                    return boxes.filter(([, box], i) => i > 0 && box.top < boxes[i - 1][1].bottom
                                        || box.right > innerWidth)
                                      .map(([text]) => text);
                                    """))
                    .as(chapter)
                    .isEmpty();
        }
    }

    @Test
    void aLabelStaysInSightAsLongAsItsRun() {
        browser.screen(1440);
        browser.visit(site.onServer() + BuiltSite.chapter());
        browser.load(
                """
                window.runs = [...document.querySelectorAll(".passages")]
                  .sort((one, other) => other.offsetHeight - one.offsetHeight);
                window.scrollTo(0, runs[0].getBoundingClientRect().top + scrollY + 120);
                """);

        assertThat(
                        browser.holds(
                                "runs[0].querySelector('.label__stick').getBoundingClientRect().top >= 0"))
                .isTrue();
    }

    private boolean isShown() {
        return browser.holds("document.querySelector('.sidenote').checkVisibility()");
    }

    private Object expanded() {
        return browser.ask("document.querySelector('.ref').getAttribute('aria-expanded')");
    }
}
