package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/**
 * Axe finds nothing on any page, light and narrow, nor dark, wide and in forced colours on pages
 * that show every kind of element. Two pages are asked at a time, since this takes longest of all.
 */
@ExtendWith(Browsing.class)
@Execution(ExecutionMode.CONCURRENT)
class AccessibilityIT {

    private final Chromium browser;
    private final BuiltSite site;

    AccessibilityIT(Chromium browser, BuiltSite site) {
        this.browser = browser;
        this.site = site;
    }

    @ParameterizedTest
    @MethodSource("org.explainer.browser.BuiltSite#pages")
    void axeFindsNothing(String page) {
        browser.screen(320);
        browser.visit(site.onServer() + page);
        List<String> findings = new ArrayList<>(Axe.findings(browser));

        browser.screen(1440);
        browser.probe("unfold.js");
        browser.probe("run-together.js")
                .forEach(found -> findings.add("only style parts " + found));
        assertThat(findings).as(page).isEmpty();
    }

    /** What the theme and the screen change, they change for a kind of element. */
    @ParameterizedTest
    @MethodSource("org.explainer.browser.BuiltSite#kinds")
    void axeFindsNothingInOtherModes(String page) {
        browser.medium("screen", "dark");
        browser.visit(site.onServer() + page);
        List<String> findings = new ArrayList<>();
        Axe.colourFindings(browser).forEach(found -> findings.add("1440 dark " + found));
        browser.forcedColours();
        Axe.otherFindings(browser).forEach(found -> findings.add("1440 forced colours " + found));
        browser.probe("lost-strokes.js").forEach(found -> findings.add("forced colours " + found));
        assertThat(findings).as(page).isEmpty();
    }

    @Test
    void wordsThatOnlyTheStylePartsAreSeen() {
        browser.visit(site.onServer() + "index.html");
        browser.load(
                """
                document.body.innerHTML = "<p><b>C</b>reate<i>d</i>, <span>Chapters</span><span>Menu</span>"
                  + " <span>and</span> <span>more</span><button>Close</button></p>";
                document.querySelector("span").style.marginRight = "9px";
                """);

        assertThat(browser.probe("run-together.js"))
                .singleElement()
                .asString()
                .startsWith("Chapters|Menu");
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1440})
    void axeFindsNothingInTheSearchAndTheSettings(int width) {
        browser.screen(width);
        browser.visit(site.onServer() + BuiltSite.chapter());
        browser.type("?");
        browser.load("document.querySelector('.closing details').open = true");
        List<String> findings = new ArrayList<>(inBothThemes());

        browser.press(Keys.ESCAPE);
        browser.type("/" + BuiltSite.element(BuiltSite.chapter(), "h1").text());
        browser.until("document.querySelector('.finder__link')");
        browser.press(Keys.ARROW_DOWN);
        findings.addAll(inBothThemes());

        assertThat(findings).isEmpty();
    }

    private List<String> inBothThemes() {
        browser.medium("screen", "light");
        List<String> findings = new ArrayList<>(Axe.findings(browser));
        browser.medium("screen", "dark");
        findings.addAll(Axe.colourFindings(browser));
        return findings;
    }

    /** Axe cannot tell what stands behind letters in a drawing. */
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void theLettersOfThePulseStandOut(String scheme) {
        browser.medium("screen", scheme);
        browser.visit(site.onServer() + BuiltSite.chapter());

        assertThat(browser.probe("pulse-contrast.js"))
                .isNotEmpty()
                .allSatisfy(AccessibilityIT::standsOut);
    }

    private static void standsOut(String ratio) {
        assertThat(Double.parseDouble(ratio)).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void axeFindsAFaintTextATightTargetAndAMissingName() {
        browser.visit(site.onServer() + "index.html");
        browser.load(
                """
                document.body.innerHTML = "<main><p>Dark letters</p><p>Faint letters</p><p>Dark letters</p><button aria-label='a'></button>"
                  + "<button aria-label='b'></button><img src='icon.svg'></main>";
                document.querySelectorAll("p")[1].style.color = "#ccc";
                for (const button of document.querySelectorAll("button")) {
                  button.style.width = button.style.height = "9px";
                }
                """);

        assertThat(Axe.colourFindings(browser))
                .singleElement()
                .asString()
                .startsWith("color-contrast");
        assertThat(Axe.findings(browser))
                .extracting(found -> found.substring(0, found.indexOf(':')))
                .contains("color-contrast", "image-alt", "target-size");
    }
}
