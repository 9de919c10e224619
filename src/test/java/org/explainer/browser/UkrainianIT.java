package org.explainer.browser;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.explainer.Golden;
import org.explainer.TinySite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A tiny edition in Ukrainian with every block, through all three channels: what depends on the
 * language, in files that a person can read and in the browser.
 */
@ExtendWith(Browsing.class)
class UkrainianIT {

    /** A word in Latin letters, or the name of a file. */
    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z.-]+[A-Za-z]");

    /** What is read out or shown, beside the text of an element. */
    private static final List<String> SHOWN = List.of("alt", "aria-label", "title", "placeholder");

    private static final String BLOCKS = "h1, h2, h3, p, li, dt, dd, th, td, caption, summary";

    private static TinySite site;

    private final Chromium browser;

    UkrainianIT(Chromium browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void build() {
        site = TinySite.ukrainian();
    }

    @AfterAll
    static void close() throws IOException {
        site.close();
    }

    @Test
    void isSetAsItsLanguageHasIt() throws IOException {
        String chapter = Files.readString(site.made("site/chapters/vitriak.html"));
        assertThat(chapter)
                .contains("<html lang=\"uk\"", "content=\"uk_UA\"", "«Млин і „жорна“»")
                .doesNotContain("“Млин", "\"Млин");
        assertThat(site.made("site/fonts/cyrl/golos.woff2")).exists();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index",
                "chapters/vitriak",
                "pages/glossary",
                "pages/quiz",
                "pages/search",
                "pages/timeline"
            })
    void aPageReadsAloudAsItDid(String page) throws IOException {
        browser.visit(site.onServer() + page + ".html");
        Golden.assertMatches(
                "heard-uk/" + page.replace('/', '-') + ".txt",
                String.join("\n", Heard.of(browser)) + "\n");
        assertThat(browser.probe("languages.js")).isEmpty();
    }

    @Test
    void aLetterSaysWhatItSaid() throws IOException {
        Golden.assertMatches(
                "heard-uk/letter.txt",
                Files.readString(site.made("newsletter/vitriak/chapter.txt")));
    }

    @Test
    void theBookForReadersSaysWhatItSaid() throws IOException {
        try (var epub = FileSystems.newFileSystem(epub())) {
            List<String> said = new ArrayList<>();
            for (String part : List.of("title.xhtml", "nav.xhtml", "chapters/vitriak.xhtml")) {
                said.add("== " + part);
                lines(Jsoup.parse(Files.readString(epub.getPath("EPUB", part))).body(), said);
            }
            Golden.assertMatches("heard-uk/epub.txt", String.join("\n", said) + "\n");
            assertThat(Files.readString(epub.getPath("EPUB/book.css"))).contains("hyphens:auto");
        }
    }

    /** Names of programs, formats and people are in Latin letters; words of the press are not. */
    @Test
    void noWordOfTheInterfaceIsLeftInEnglish() throws IOException {
        Set<String> words = new TreeSet<>();
        for (String folder : List.of("site", "newsletter", "classroom")) {
            try (Stream<Path> files = Files.walk(site.made(folder))) {
                for (Path file : files.filter(one -> one.toString().endsWith(".html")).toList()) {
                    latin(Jsoup.parse(file), words);
                }
            }
        }
        // It is named only where a machine lacks it.
        words.remove("zimwriterfs");
        Golden.assertMatches("heard-uk/latin.txt", String.join("\n", words) + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "їжак, Їжак",
        "йод, Йод",
        "ґанок, Ґанок",
        "п'ять, Авторка твердить",
        "п’ять, Авторка твердить",
        "пʼять, Авторка твердить"
    })
    void aWordIsFoundByItsOwnLetters(String query, String title) {
        find(query);
        browser.until("document.querySelector('.finder__link')");
        assertThat(found()).anySatisfy(one -> assertThat(one).contains(title));
    }

    @ParameterizedTest
    @ValueSource(strings = {"иод", "іж"})
    void noLetterStandsForAnother(String query) {
        find(query);
        browser.until("document.querySelector('.finder__status').textContent");
        assertThat(browser.ask("document.querySelector('.finder__status').textContent"))
                .asString()
                .startsWith("Нічого не знайдено");
    }

    @Test
    void indexesStandInTheOrderOfTheAlphabet() throws IOException {
        assertThat(page("site/pages/glossary.html").select("main [id]").eachAttr("id"))
                .containsSubsequence(
                        "vitriak", "hreblia", "ganok", "zhorna", "ihla", "yizhak", "yod");
    }

    @Test
    void narrowColumnsMayBreakWords() {
        browser.visit(site.onServer() + "chapters/notatky.html");
        assertThat(browser.ask("getComputedStyle(document.querySelector('td')).hyphens"))
                .isEqualTo("auto");
        assertThat(browser.ask("getComputedStyle(document.querySelector('.prose p')).hyphens"))
                .isEqualTo("manual");
        browser.screen(320);
        assertThat(browser.ask("getComputedStyle(document.querySelector('.prose p')).hyphens"))
                .isEqualTo("auto");
    }

    @Test
    void whatAReaderChoosesIsKeptUnderItsName() {
        browser.visit(site.onServer() + "index.html");
        browser.type("?");
        browser.click(".settings input[value='dark']");
        assertThat(browser.ask("Object.keys(localStorage).join()")).isEqualTo("tiny-uk-theme");
        browser.load("localStorage.clear()");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index",
                "chapters/vitriak",
                "chapters/notatky",
                "pages/claims",
                "pages/search",
                "pages/timeline"
            })
    void axeFindsNothing(String page) {
        browser.screen(320);
        browser.visit(site.onServer() + page + ".html");
        List<String> findings = new ArrayList<>(Axe.findings(browser));
        findings.addAll(browser.probe("overflow.js"));
        browser.medium("screen", "dark");
        Axe.colourFindings(browser).forEach(found -> findings.add("dark " + found));
        assertThat(findings).as(page).isEmpty();
    }

    private void find(String query) {
        browser.visit(site.onServer() + "pages/cite.html");
        browser.type("/" + query);
    }

    private List<String> found() {
        return browser.awaited(
                "return [...document.querySelectorAll('.finder__hit')]"
                        + ".slice(0, 4).map(one => one.textContent)");
    }

    private static Path epub() throws IOException {
        try (Stream<Path> files = Files.list(site.made("classroom"))) {
            return files.filter(file -> file.toString().endsWith("-book.epub"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Document page(String file) throws IOException {
        return Jsoup.parse(site.made(file));
    }

    /** The text of each block that holds no other, in order. */
    private static void lines(Element body, List<String> lines) {
        for (Element block : body.select(BLOCKS)) {
            if (block.select(BLOCKS).size() == 1 && block.hasText()) {
                lines.add(block.text());
            }
        }
    }

    private static void latin(Document page, Set<String> words) {
        for (Element element : page.getAllElements()) {
            Element told = element.closest("[lang]");
            boolean own = told == null || told.attr("lang").startsWith("uk");
            if (own
                    && !isNameOfAFile(element)
                    && element.closest("script, style, pre, code, [translate=no]") == null) {
                String shown =
                        SHOWN.stream().map(element::attr).collect(joining(" ", " ", " "))
                                + element.ownText();
                LATIN.matcher(shown)
                        .results()
                        .map(MatchResult::group)
                        .filter(word -> !word.contains("."))
                        .forEach(words::add);
            }
        }
    }

    /** Which files there are depends on the programs of the machine. */
    private static boolean isNameOfAFile(Element element) {
        return element.hasText() && element.attr("href").endsWith(element.ownText());
    }
}
