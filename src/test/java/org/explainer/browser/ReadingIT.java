package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader finds the place again, and can pass a page or a passage on. */
@ExtendWith(Browsing.class)
class ReadingIT {

    private static final String CHAPTER = BuiltSite.chapter();

    /** A passage in the middle of the chapter. */
    private static final String PASSAGE = "#" + BuiltSite.middle(CHAPTER);

    private static final int NUMBER = BuiltSite.number(CHAPTER);
    private static final String READ = "document.querySelector('.progress').value";
    private static final String ONWARD = "document.querySelector('.continue a')";

    /** Keeps what is copied, since a browser without a window has no clipboard to look into. */
    private static final String CLIPBOARD =
            "navigator.clipboard.writeText = text => { window.copied = text;"
                    + " return Promise.resolve(); };";

    private final Browser browser;
    private final BuiltSite site;

    ReadingIT(Browser browser, BuiltSite site) {
        this.browser = browser;
        this.site = site;
    }

    @Test
    void aNewReaderIsNotAskedToGoOn() {
        browser.visit(site.onServer() + "index.html");

        assertThat(browser.holds(ONWARD + ".checkVisibility()")).isFalse();
    }

    @Test
    void theBarShowsHowMuchHasBeenRead() {
        browser.visit(site.onServer() + CHAPTER);
        assertThat(browser.ask(READ)).isEqualTo(0L);

        browser.load("scrollTo(0, document.querySelector('.prose').offsetHeight / 2)");
        browser.until(READ + " > 0.2 && " + READ + " < 0.9");
        browser.load("scrollTo(0, document.body.scrollHeight)");
        browser.until(READ + " === 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a folder", "a server"})
    void theHomePageOffersToGoOnWhereTheReaderStopped(String host) {
        String base = base(host);
        browser.visit(base + CHAPTER);
        browser.load("document.querySelector('" + PASSAGE + "').scrollIntoView()");
        browser.until(READ + " > 0");
        browser.visit(base + "index.html");
        assertThat(browser.ask(ONWARD + ".textContent"))
                .isEqualTo("Continue with chapter " + NUMBER);

        browser.click(".continue a");
        browser.until("document.querySelector(':target')");
        assertThat(browser.address()).startsWith(base + CHAPTER + "#");
        browser.visit(base + "index.html");
        browser.click(".continue .forget");
        assertThat(browser.holds(ONWARD + ".checkVisibility()")).isFalse();
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void aChapterReadToItsEndIsMarkedAndTheNextOneIsOffered() {
        browser.visit(site.onServer() + CHAPTER);
        browser.load("scrollTo(0, document.body.scrollHeight)");
        browser.until(READ + " === 1");
        browser.visit(site.onServer() + "index.html");

        assertThat(browser.ask(ONWARD + ".textContent"))
                .isEqualTo("Continue with chapter " + (NUMBER + 1));
        assertThat(
                        browser.awaited(
                                """
                                return [...document.querySelectorAll(".contents__read")]
                                  .filter(mark => mark.checkVisibility())
                                  .map(mark => mark.closest("li").querySelector("a").getAttribute("href"));
                                """))
                .containsExactly(CHAPTER);
    }

    @Test
    void nothingIsOfferedToWhoHasReadNothing() {
        browser.visit(site.onServer() + CHAPTER);
        browser.visit(site.onServer() + "index.html");

        assertThat(browser.holds(ONWARD + ".checkVisibility()")).isFalse();
        assertThat(browser.ask("localStorage.length")).isEqualTo(0L);
    }

    @Test
    void aClickOnAnAddressCopiesItAndStillLeadsThere(Chromium chromium) {
        chromium.keepWords();
        browser.visit(site.onServer() + CHAPTER);
        browser.load(CLIPBOARD);
        browser.click(PASSAGE + " .address");
        String address = site.onServer() + CHAPTER + PASSAGE;

        browser.until("document.querySelector('.said').textContent === 'Link copied'");
        assertThat(browser.ask("window.copied")).isEqualTo(address);
        assertThat(browser.address()).isEqualTo(address);
        assertThat(browser.holds("document.querySelector('.said').role === 'status'")).isTrue();
    }

    @Test
    void inAFolderTheAddressCopiedIsThatOfTheSite() {
        browser.visit(site.onDisk() + CHAPTER);
        browser.load(CLIPBOARD);
        browser.load("document.querySelector('h2+.anchor').click()");

        browser.until("window.copied");
        assertThat(browser.ask("window.copied").toString())
                .startsWith(browser.ask("document.querySelector('[rel=canonical]').href") + "#");
    }

    @Test
    void aLinkIsStillALinkWhereNothingCanBeCopied(Chromium chromium) {
        chromium.plant("Object.defineProperty(navigator, 'clipboard', {value: undefined});");
        browser.visit(site.onServer() + CHAPTER);
        browser.click(PASSAGE + " .address");

        assertThat(browser.address()).endsWith(PASSAGE);
        assertThat(browser.holds("document.querySelector('.closing .copy').checkVisibility()"))
                .isFalse();
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void theCitationOfAPageIsCopied() {
        browser.visit(site.onServer() + CHAPTER);
        browser.load(CLIPBOARD);
        browser.click(".closing summary");
        browser.click(".closing .copy");

        browser.until("window.copied");
        assertThat(browser.ask("window.copied").toString())
                .contains("“" + BuiltSite.element(CHAPTER, "h1").text() + "”")
                .matches(".*, version [0-9.]+, .* 20\\d\\d\\. .*html");
    }

    @Test
    void aChapterIsPrintedByItsButton() {
        browser.visit(site.onServer() + CHAPTER);
        browser.load("window.print = () => { window.printed = true; }");
        browser.click(".print");

        assertThat(browser.holds("window.printed")).isTrue();
    }

    private String base(String host) {
        return host.equals("a folder") ? site.onDisk() : site.onServer();
    }
}
