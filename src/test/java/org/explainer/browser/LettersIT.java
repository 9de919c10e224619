package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.Built;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Letters on the screens of mail programs, which take away now this, now that. */
@ExtendWith(Browsing.class)
class LettersIT {

    /** As Gmail does at its worst: nothing of the head, and no class. */
    private static final String STRIP =
            "document.querySelectorAll('style').forEach(style => style.remove());"
                    + "document.querySelectorAll('[class]').forEach(one => one.removeAttribute('class'))";

    private static final int[] SCREENS = {320, 360, 414, 600, 800};

    private final Browser browser;

    LettersIT(Browser browser) {
        this.browser = browser;
    }

    /** Each letter with its pictures beside it. */
    static List<Path> letters() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("target/newsletter"))) {
            return files.filter(file -> file.endsWith("preview.html")).sorted().toList();
        }
    }

    @Test
    void thereIsALetterForEachChapter() throws IOException {
        assertThat(letters())
                .filteredOn(letter -> !letter.getParent().toString().endsWith("-short"))
                .hasSameSizeAs(Built.chapters());
    }

    @ParameterizedTest
    @MethodSource("letters")
    void everybodyCanReadIt(Path letter, Chromium chromium) {
        List<String> findings = new ArrayList<>();
        visit(letter);
        look("light", findings);
        chromium.medium("screen", "dark");
        look("dark", findings);
        browser.load(STRIP);
        look("stripped, dark", findings);
        chromium.medium("screen", "light");
        look("stripped", findings);
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("letters")
    void itFitsEveryScreenAlsoWithoutItsPictures(Path letter, Chromium chromium) {
        List<String> findings = new ArrayList<>();
        visit(letter);
        fit("whole", findings);
        browser.load(STRIP);
        fit("stripped", findings);
        chromium.block("*.png");
        visit(letter);
        fit("without pictures", findings);
        assertThat(findings).isEmpty();
    }

    @Test
    void faultsAreSeen() throws IOException {
        visit(letters().get(0));
        browser.load(
                """
                document.title = "";
                document.body.firstElementChild.removeAttribute("lang");
                document.querySelector("table[role]:not(:has(th))").removeAttribute("role");
                document.querySelector("td").insertAdjacentHTML("afterbegin",
                  "<h1 style='color:#777;background:#fff;font-size:13px'>Small</h1><img src='x.png'><p> </p>"
                  + "<p style='background:#757575;color:#000'>Turned</p>");
                """);

        assertThat(browser.probe("letter.js"))
                .contains("lang and dir do not stand within the body", "there is no title")
                .contains("2 h1", "13.0 px: Small", "contrast 4.48: Small")
                .anyMatch(fault -> fault.startsWith("a table of layout without role"))
                .anyMatch(fault -> fault.startsWith("no text alternative"))
                .anyMatch(fault -> fault.startsWith("an image without width"))
                .anyMatch(fault -> fault.startsWith("nothing to read"))
                .anyMatch(fault -> fault.endsWith(" inverted: Turned"));
    }

    private void visit(Path letter) {
        browser.visit(letter.toUri().toString());
    }

    private void look(String state, List<String> findings) {
        browser.probe("letter.js").forEach(fault -> findings.add(state + ": " + fault));
        Axe.findings(browser).forEach(found -> findings.add(state + ": " + found));
    }

    private void fit(String state, List<String> findings) {
        for (int width : SCREENS) {
            browser.screen(width);
            browser.probe("overflow.js")
                    .forEach(found -> findings.add(state + " at " + width + ": " + found));
        }
    }
}
