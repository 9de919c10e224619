package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page opens cleanly from a folder and from a server, and asks nothing of anyone else. */
@ExtendWith(Browsing.class)
class LoadingIT {

    /** Stand-ins (L1, G1 and so on) name fonts of the reader's own, which may be missing. */
    private static final String BROKEN_FACES =
            """
            return [...document.fonts]
              .filter(face => face.status === "error" && !/^[LG]\\d$/.test(face.family))
              .map(face => face.family);
            """;

    private static final String FACES =
            """
            const named = ["Literata", "italic Literata", "Golos"];
            const asked = named.map(name =>
              document.fonts.load(name.replace(/(\\w+)$/, "16px $1"), "Aa"));
            const loaded = (await Promise.all(asked)).flat();
            return loaded.map(face => face.family + " " + face.style + " " + face.status);
            """;

    private final Chromium browser;
    private final BuiltSite site;

    LoadingIT(Chromium browser, BuiltSite site) {
        this.browser = browser;
        this.site = site;
    }

    /**
     * If this read the file, the browser's own rules for folders would be off, and no test true.
     */
    @Test
    void aPageInAFolderCannotFetchItsNeighbour() {
        site.add("control.html", "<!doctype html><title>Control</title>");
        for (String base : List.of(site.onDisk(), site.onServer())) {
            browser.visit(base + "control.html");

            assertThat(
                            browser.awaited(
                                    """
                                    return fetch("robots.txt").then(() => ["read"], () => ["refused"]);
                                    """))
                    .containsExactly(base.startsWith("file:") ? "refused" : "read");
        }
    }

    @ParameterizedTest
    @MethodSource("org.explainer.browser.BuiltSite#pages")
    void everyPageOpensCleanlyFromAFolder(String page) {
        opensCleanly(site.onDisk(), page);
    }

    @ParameterizedTest
    @MethodSource("org.explainer.browser.BuiltSite#pages")
    void everyPageOpensCleanlyFromAServer(String page) {
        opensCleanly(site.onServer(), page);
    }

    private void opensCleanly(String base, String page) {
        browser.visit(base + page);

        Traffic traffic = browser.traffic();
        assertThat(traffic.addresses()).contains(base + page);
        assertThat(traffic.strayingFrom(base)).as("%s asked of others", page).isEmpty();
        assertThat(traffic.failures()).as("%s asked in vain", page).isEmpty();
        assertThat(browser.messages()).as("%s on the console", page).isEmpty();
        assertThat(browser.awaited(BROKEN_FACES)).as("%s with fonts that failed", page).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "chapter", "profile"})
    void itsOwnLettersLoadFromAFolderAndFromAServer(String page) {
        for (String base : List.of(site.onDisk(), site.onServer())) {
            browser.visit(base + BuiltSite.page(page));

            assertThat(browser.awaited(FACES))
                    .containsExactly(
                            "Literata normal loaded",
                            "Literata italic loaded",
                            "Golos normal loaded");
        }
    }

    @Test
    void anAddressThatIsNotThereShowsTheLostPage() {
        browser.visit(site.onServer() + "no/such/page.html");

        assertThat(browser.ask("document.title").toString()).startsWith("This page is not here");
        assertThat(browser.traffic().failures())
                .anyMatch(failure -> failure.startsWith("404 ") && failure.endsWith("page.html"));
    }

    @Test
    void aRequestThatStraysAndFailsIsSeen() {
        browser.visit("data:text/html,<img src='http://elsewhere.test/a.png'>");

        Traffic traffic = browser.traffic();
        assertThat(traffic.strayingFrom(site.onServer()))
                .containsExactly("http://elsewhere.test/a.png");
        assertThat(traffic.failures()).containsExactly("net::ERR_NAME_NOT_RESOLVED");
        assertThat(browser.messages()).hasSize(1);
    }
}
