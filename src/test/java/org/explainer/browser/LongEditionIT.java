package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.explainer.TinySite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** An edition of forty chapters in four parts, as a reader finds the way through it. */
@ExtendWith(Browsing.class)
class LongEditionIT {

    private static final String CHAPTER = "chapters/answer-21.html";

    private static TinySite site;

    private final Chromium browser;

    LongEditionIT(Chromium browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void build() {
        site = TinySite.inParts();
    }

    @AfterAll
    static void close() throws IOException {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({CHAPTER + ", 320", CHAPTER + ", 1440", "index.html, 320", "index.html, 1440"})
    void axeFindsNothing(String page, int width) {
        browser.screen(width);
        browser.visit(site.onServer() + page);
        List<String> findings = new ArrayList<>(Axe.findings(browser));
        browser.load("document.querySelector('.menu').open = true");
        findings.addAll(Axe.findings(browser));
        findings.addAll(browser.probe("overflow.js"));
        findings.addAll(browser.probe("small-text.js"));
        browser.medium("screen", "dark");
        Axe.colourFindings(browser).forEach(found -> findings.add("dark " + found));
        assertThat(findings).isEmpty();
    }

    @Test
    void theMenuLeadsToAPartWithoutAMouse() {
        browser.screen(1440);
        browser.visit(site.onServer() + CHAPTER);
        browser.load("document.querySelector('.menu summary').focus()");
        browser.press(Keys.ENTER);
        browser.load("document.querySelector('.menu__parts li:last-child a').focus()");
        assertThat(browser.probe("focus.js")).isEmpty();
        browser.press(Keys.ENTER);

        browser.until("location.hash === '#part-c31'");
        assertThat(
                        browser.holds(
                                "document.querySelector('#part-c31').getBoundingClientRect().top"
                                        + " < innerHeight"))
                .isTrue();
    }

    @Test
    void theSearchFetchesThePartsOneAfterTheOtherThatOfThePageFirst() {
        browser.visit(site.onServer() + CHAPTER);
        browser.type("/");
        browser.until("window.explainerIndex");
        assertThat(partsFetched()).isEmpty();

        browser.type("leaf037");
        browser.until("document.querySelector('.finder__link[href*=\"answer-37.html#\"]')");
        browser.until("window.explainerIndex.entries.length > 79");
        assertThat(partsFetched())
                .containsExactly("part-c21.js", "part-c01.js", "part-c11.js", "part-c31.js");
        assertThat(browser.ask("document.querySelector('.finder__link').getAttribute('href')"))
                .asString()
                .contains("answer-37.html#");
    }

    private List<String> partsFetched() {
        return browser.traffic().addresses().stream()
                .filter(address -> address.contains("/js/search/"))
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .toList();
    }

    @Test
    void chaptersInTheMenuHaveTheirNumbers() {
        browser.visit(site.onServer() + CHAPTER);
        assertThat(
                        browser.ask(
                                "getComputedStyle(document.querySelector('.menu__list li'),"
                                        + " '::before').content"))
                .isEqualTo("\"20\"");
    }
}
