package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On paper the text and its labels stay, and what can only be clicked goes. */
@ExtendWith(Browsing.class)
class PrintIT {

    private static final Pattern PDF_PAGE = Pattern.compile("/Type\\s*/Page\\b");

    private final Chromium browser;
    private final BuiltSite site;

    PrintIT(Chromium browser, BuiltSite site) {
        this.browser = browser;
        this.site = site;
    }

    static List<String> chapters() {
        return BuiltSite.pages().stream().filter(page -> page.startsWith("chapters/")).toList();
    }

    @BeforeEach
    void print() {
        browser.medium("print", "light");
    }

    @Test
    void navigationIsNotPrinted() {
        browser.visit(site.onServer() + BuiltSite.chapter());

        for (String selector :
                List.of(".masthead__nav", ".onward", ".closing", ".progress", ".search")) {
            assertThat(visible(selector)).as(selector).isEmpty();
        }
    }

    /**
     * Light letters stand on grounds that browsers leave out when they print. The page for lost
     * readers takes its style from the site's own address, which is not here.
     */
    @Test
    void allLettersAreDarkEnoughForPaper() {
        for (String page : BuiltSite.pages()) {
            browser.visit(site.onServer() + page);
            if (!page.equals("404.html")) {
                assertThat(browser.probe("pale.js")).as(page).isEmpty();
            }
        }
    }

    @Test
    void textLabelsAndPeopleArePrinted() {
        browser.visit(site.onServer() + BuiltSite.chapter());

        for (String selector :
                List.of(
                        "h1",
                        ".prose p",
                        ".meta",
                        ".actor__name",
                        ".sidenote",
                        ".passage .address")) {
            assertThat(visible(selector)).as(selector).isNotEmpty();
        }
        assertThat(visible(".passages > .label"))
                .hasSameSizeAs(
                        browser.awaited("return [...document.querySelectorAll('.passages')]"));
    }

    @Test
    void addressesOfOutsideLinksArePrinted() {
        browser.visit(site.onServer() + "pages/sources.html");

        assertThat(
                        browser.awaited(
                                """
                                return [...document.querySelectorAll('main a[href^=http]')]
                                  .filter(link => !link.textContent.includes("://"))
                                  .filter(link =>
                                    !getComputedStyle(link, "::after").content.includes("://"))
                                  .map(link => link.href);
                                """))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void aChapterTakesAtMostFiveSheets(String chapter) {
        browser.visit(site.onServer() + chapter);

        assertThat(sheets(8.27, 11.69)).as("%s on A4", chapter).isBetween(1L, 5L);
        assertThat(sheets(8.5, 11)).as("%s on Letter", chapter).isBetween(1L, 5L);
    }

    /** Between its margins a sheet of Letter is 710 by 973 px; a title is to stand on it, too. */
    @Test
    void noDrawingIsTallerThanASheet() {
        browser.screen(710);
        for (String page : List.of("pages/timeline.html", "pages/map.html")) {
            browser.visit(site.onServer() + page);
            assertThat(
                            browser.awaited(
                                    """
                                    return [...document.querySelectorAll(".drawing svg")]
                                      .filter(svg => !svg.parentElement.closest("svg"))
                                      .filter(svg => svg.getBoundingClientRect().height > 940)
                                      .map(svg => svg.getAttribute("class"));
                                    """))
                    .as(page)
                    .isEmpty();
        }
    }

    private long sheets(double width, double height) {
        String pdf = new String(browser.pdf(width, height), StandardCharsets.ISO_8859_1);
        return PDF_PAGE.matcher(pdf).results().count();
    }

    private List<String> visible(String selector) {
        return browser.awaited(
                "return [...document.querySelectorAll('"
                        + selector
                        + "')].filter(part => part.checkVisibility()).map(part => part.className)");
    }
}
