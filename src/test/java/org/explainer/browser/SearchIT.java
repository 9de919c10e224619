package org.explainer.browser;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.explainer.browser.SearchEntries.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What is looked for is found, in any of three scripts, from a server and from a folder. */
@ExtendWith(Browsing.class)
class SearchIT {

    private static final String CHAPTER = BuiltSite.chapter();

    /** Somebody with a page of their own and a name in letters of their own. */
    private static final Entry PERSON =
            SearchEntries.one(
                    "Person", one -> one.isIn("Cyrillic") && one.address().startsWith("actors/"));

    /** In the middle of the chapter. */
    private static final Entry PASSAGE =
            SearchEntries.at(CHAPTER + "#" + BuiltSite.middle(CHAPTER));

    /** What finds several things of several kinds. */
    private static final String WORD = PERSON.last();

    private static final String OPEN = "document.querySelector('dialog.search').open";
    private static final String FIELD = "document.querySelector('.finder__field')";
    private static final String FOUND = "document.querySelectorAll('.finder__link').length";
    private static final String SAID = "document.querySelector('.finder__status').textContent";

    private final Browser browser;
    private final BuiltSite site;

    SearchIT(Browser browser, BuiltSite site) {
        this.browser = browser;
        this.site = site;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a folder", "a server"})
    void aCyrillicNameIsFoundByKeyboardAlone(String host, Chromium chromium) {
        String name = PERSON.lastName();
        String base = host.equals("a folder") ? site.onDisk() : site.onServer();
        browser.visit(base + CHAPTER);
        browser.type("/" + name);
        browser.until(FOUND + " > 3");
        assertThat(browser.ask("document.querySelector('.finder__kind mark').textContent"))
                .isEqualTo(name);

        browser.press(Keys.ARROW_DOWN, Keys.ENTER);
        browser.arrivesAt(base + PERSON.address());
        assertThat(browser.ask("document.querySelector('h1').textContent").toString())
                .contains(PERSON.last());
        assertThat(browser.messages()).isEmpty();
        assertThat(chromium.traffic().strayingFrom(base)).isEmpty();
    }

    /** What is typed, and the title of what is looked for. */
    static Stream<Arguments> names() {
        Entry georgian = SearchEntries.one("Person", one -> one.isIn("Georgian"));
        Entry accented =
                SearchEntries.one("Person", one -> !one.title().equals(plain(one.title())));
        Entry spelt = SearchEntries.one("Person", one -> one.hidden().matches("\\w{4,}"));
        Entry term = SearchEntries.one("Glossary", one -> one.hidden().matches(".*[а-я]"));
        Entry two = SearchEntries.one("Event", one -> one.title().matches("\\w{4,} \\w{7,}"));
        return Stream.of(
                arguments(PERSON.lastName(), PERSON.title()),
                arguments(slip(PERSON.lastName()), PERSON.title()),
                arguments(slip(PERSON.last()), PERSON.title()),
                arguments(georgian.lastName(), georgian.title()),
                arguments(plain(accented.last()), accented.title()),
                arguments(accented.last().toUpperCase(Locale.ROOT), accented.title()),
                arguments(spelt.hidden(), spelt.title()),
                arguments(SearchEntries.lastOf(term.hidden()), term.title()),
                arguments(
                        two.title().toLowerCase(Locale.ROOT).replaceFirst("...$", ""),
                        two.title()));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Form.NFD).replaceAll("\\p{M}", "");
    }

    /** With one letter written twice. */
    private static String slip(String name) {
        return name.replaceFirst("(?<=...)(.)", "$1$1");
    }

    @ParameterizedTest
    @MethodSource("names")
    void aNameIsFoundInAnyScriptWithoutItsAccentsAndWithASlip(String query, String title) {
        search(query);

        assertThat(first("textContent")).contains(title);
    }

    /** In letters of their own, too, which quotations have beside them. */
    @Test
    void peopleComeBeforeWhatTheySaid() {
        for (Entry person : SearchEntries.all("Person")) {
            long said =
                    SearchEntries.all("Quotation").stream()
                            .filter(one -> one.names().equals(person.names()))
                            .count();
            if (said > 0 && person.isIn("Cyrillic")) {
                search(person.lastName());
                assertThat(first("href").get(0)).as(person.lastName()).endsWith(person.address());
            }
        }
    }

    @Test
    void whatHappenedInAPlaceIsFoundByAnySpellingOfThePlace() {
        Entry place = SearchEntries.spelling("Event");
        for (String spelling : place.names().split(" ")) {
            search(spelling);
            assertThat(first("textContent"))
                    .as(spelling)
                    .anyMatch(title -> title.contains(place.title()));
        }
    }

    /** What is typed, and the address that leads to its answer. */
    static Stream<Arguments> questions() {
        Entry words = SearchEntries.one("Quotation", one -> true);
        Entry claim = SearchEntries.one("Claim", one -> one.names().matches("s\\d\\d"));
        Entry section = SearchEntries.at("pages/the-other-side.html#");
        String[] speaker = words.text().split("(?<=\\p{L}{2})\\. ", 2);
        return Stream.of(
                arguments(
                        "What did %s say, %s?"
                                .formatted(
                                        SearchEntries.lastOf(speaker[0]), longest(speaker[1], 1)),
                        "pages/quotations.html#"),
                arguments(claim.names().replace("s", "sentence "), claim.address()),
                arguments(claim.names(), claim.address()),
                arguments(claim.names().replace("s", ""), claim.address()),
                arguments(section.title(), "pages/the-other-side.html"),
                arguments("Which forecasts are still open?", "pages/since.html#"));
    }

    /** So many of its words. */
    private static String longest(String text, int words) {
        return Stream.of(text.split("[^\\p{L}]+"))
                .sorted(comparingInt(String::length).reversed())
                .limit(words)
                .collect(joining(" "));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aQuestionLeadsToWhatAnswersIt(String query, String address) {
        search(query);

        assertThat(first("href")).anyMatch(href -> href.contains(address), "leads to " + address);
    }

    /** Of the results that a reader sees first. */
    private List<String> first(String property) {
        return browser.awaited(
                "return [...document.querySelectorAll('.finder__link')].slice(0, 4).map(link => link."
                        + property
                        + ")");
    }

    @Test
    void nothingOfTheSearchIsLoadedBeforeItIsOpened(Chromium chromium) {
        browser.visit(site.onServer() + CHAPTER);
        assertThat(chromium.traffic().addresses()).noneMatch(SearchIT::isOfTheSearch);

        search(WORD);
        assertThat(chromium.traffic().addresses().stream().filter(SearchIT::isOfTheSearch))
                .containsExactlyInAnyOrder(
                        site.onServer() + "js/vendor/minisearch.js",
                        site.onServer() + "js/search-index.js",
                        site.onServer() + "js/search.js");
    }

    private static boolean isOfTheSearch(String address) {
        return address.contains("search") && address.endsWith(".js");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aResultLeadsToTheVeryPassageEvenOnTheSamePage(boolean same) {
        browser.visit(site.onDisk() + (same ? CHAPTER : "pages/cite.html"));
        browser.type("/" + longest(PASSAGE.text(), 3));
        browser.until(FOUND + " > 0");
        browser.click(".finder__link[href$='" + PASSAGE.address() + "']");

        browser.until("document.querySelector(':target')");
        assertThat(browser.address()).endsWith(PASSAGE.address());
        assertThat(
                        browser.holds(
                                "document.querySelector(':target').getBoundingClientRect().top"
                                        + " < innerHeight"))
                .isTrue();
        assertThat(browser.holds(OPEN)).isFalse();
    }

    @Test
    void theArrowsGoThroughTheResultsAndBackToTheField() {
        search(WORD);
        browser.press(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        assertThat(
                        browser.holds(
                                "document.activeElement"
                                        + " === document.querySelectorAll('.finder__link')[1]"))
                .isTrue();

        browser.press(Keys.ARROW_UP, Keys.ARROW_UP);
        assertThat(browser.holds(FIELD + " === document.activeElement")).isTrue();
    }

    @Test
    void theNumberFoundIsSaidAndSoIsThatNothingWas() {
        search(WORD);
        browser.until(SAID + " === 'Results: ' + " + FOUND);

        browser.load(FIELD + ".select()");
        browser.type("xyzzyq");
        browser.until(SAID + ".startsWith('Nothing found.')");
        assertThat(browser.ask(FOUND)).isEqualTo(0L);
        assertThat(browser.holds("document.querySelector('.finder__hint a').checkVisibility()"))
                .isTrue();
        assertThat(browser.ask("document.querySelector('.finder__status').role"))
                .isEqualTo("status");
    }

    @Test
    void whatIsTypedIsOnlyText() {
        search("<img src=x onerror=alert(1)>");

        assertThat(browser.holds("document.querySelector('.finder img, .finder b')")).isFalse();
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void escapeClosesAndGivesTheFocusBack() {
        browser.visit(site.onServer() + CHAPTER);
        browser.click(".masthead__search");
        assertThat(browser.holds(OPEN)).isTrue();
        assertThat(browser.holds(FIELD + " === document.activeElement")).isTrue();

        browser.press(Keys.ESCAPE);
        assertThat(browser.holds(OPEN)).isFalse();
        assertThat(browser.holds("document.activeElement.matches('.masthead__search')")).isTrue();
    }

    @Test
    void onItsOwnPageASearchHasAnAddress() {
        browser.visit(site.onServer() + "pages/search.html?q=" + WORD);
        browser.until(FOUND + " > 0");
        browser.load(FIELD + ".select()");
        browser.type(PERSON.last());
        browser.until("location.search === '?q=" + PERSON.last() + "'");
    }

    @Test
    void aSearchThatCannotLoadSaysSoAndThePageStillWorks(Chromium chromium) {
        browser.visit(site.onServer() + CHAPTER);
        chromium.block("*/search-index.js");
        browser.type("/" + WORD);

        browser.until(SAID + ".startsWith('The search did not load.')");
        assertThat(browser.holds("document.querySelector('.finder__hint a').checkVisibility()"))
                .isTrue();
    }

    @Test
    void theIndexHoldsNeitherTheLostPageNorWhatIsNotToBeFound() throws IOException {
        String index = Files.readString(BuiltSite.FOLDER.resolve("js/search-index.js"));

        assertThat(index).contains("\"" + PASSAGE.address() + "\"");
        assertThat(index).doesNotContain("404.html", "specimen.html", "</", "<!--");
        assertThat(List.of("Glossary", "Event", "Claim 2", "Person", "Quotation", "Chapter 2"))
                .allSatisfy(kind -> assertThat(index).contains("[\"" + kind));
    }

    private void search(String query) {
        browser.visit(site.onServer() + CHAPTER);
        browser.type("/" + query);
        browser.until(SAID);
    }
}
