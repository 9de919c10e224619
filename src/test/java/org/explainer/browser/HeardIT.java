package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.explainer.Golden;
import org.explainer.TinySite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a screen reader says of a page of each kind, kept as text that a person can read, and rules
 * that hold of every page of the book.
 */
@ExtendWith(Browsing.class)
class HeardIT {

    private final Chromium browser;
    private final BuiltSite site;
    private final TinySite tiny;

    HeardIT(Chromium browser, BuiltSite site, TinySite tiny) {
        this.browser = browser;
        this.site = site;
        this.tiny = tiny;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index",
                "chapters/engine",
                "actors/ada",
                "pages/claims",
                "pages/listen",
                "pages/map",
                "pages/people",
                "pages/quiz",
                "pages/search",
                "pages/sources",
                "pages/specimen",
                "pages/timeline"
            })
    void aPageReadsAloudAsItDid(String page) throws IOException {
        browser.visit(tiny.onServer() + page + ".html");
        Golden.assertMatches(
                "heard/" + page.replace('/', '-') + ".txt",
                String.join("\n", Heard.of(browser)) + "\n");
    }

    @ParameterizedTest
    @MethodSource("org.explainer.browser.BuiltSite#pages")
    void everyNameTellsOnceAndInItsLanguage(String page) {
        browser.visit(site.onServer() + page);

        List<String> heard = Heard.of(browser);
        assertThat(heard.stream().filter(HeardIT::saysTwice)).as(page).isEmpty();
        assertThat(heard.stream().filter(HeardIT::isNumber)).as(page).isEmpty();
        assertThat(repeated(heard)).as(page).isEmpty();
        assertThat(browser.probe("languages.js")).as(page).isEmpty();
    }

    @Test
    void aNameSaidTwiceANumberAndAStrangeScriptAreHeard() {
        browser.visit(site.onServer() + "index.html");
        browser.load(
                """
                document.documentElement.lang = "en"; document.body.innerHTML = "<h2>A place <a href='#' aria-label='Link: A place'>#</a></h2>"
                  + "<p><a href='#' title='Kelm, a city'>Kelm, a city: peak</a></p><p><a href='#'>7</a></p>"
                  + "<fieldset><legend>Which</legend><p>This one</p></fieldset>"
                  + "<fieldset aria-label='Where'><legend aria-hidden='true'>Where</legend><p>Here</p></fieldset>"
                  + "<p>Кельм</p><p lang='uk'>Кельм</p>";
                """);

        List<String> heard = Heard.of(browser);
        assertThat(heard.stream().filter(HeardIT::saysTwice))
                .containsExactly(
                        "heading 2: A place Link: A place",
                        "[link: Kelm, a city: peak (Kelm, a city)]");
        assertThat(heard.stream().filter(HeardIT::isNumber)).containsExactly("[link: 7]");
        assertThat(repeated(heard)).containsExactly("Which");
        assertThat(browser.probe("languages.js")).containsExactly("Кельм");
    }

    /** A heading that ends as it began, or a name that its description says again. */
    private static boolean saysTwice(String line) {
        return line.matches("\\s*heading \\d: (.{4,}?)\\b.*\\b\\1\\W*")
                || Pattern.compile("\\[\\w+: ([^\\[\\]()]{4,}?)(?:[:,][^\\[\\]()]*)? \\(\\1\\)\\]")
                        .matcher(line)
                        .find();
    }

    /** Groups whose hidden name stands in them as text, too. */
    private static List<String> repeated(List<String> heard) {
        return IntStream.range(1, heard.size())
                .filter(i -> heard.get(i - 1).strip().equals("group: " + heard.get(i).strip()))
                .mapToObj(heard::get)
                .map(String::strip)
                .toList();
    }

    private static boolean isNumber(String line) {
        return line.matches(".*\\[link: [^\\p{L}\\]]*(\\(.*)?\\].*");
    }
}
