package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What is looked for is found, in any of three scripts, from a server and from a folder. */
@ExtendWith(Browsing.class)
class SearchIT {

    private static final String CHAPTER = "chapters/partners.html";
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
        String base = host.equals("a folder") ? site.onDisk() : site.onServer();
        browser.visit(base + CHAPTER);
        browser.type("/Зеленський");
        browser.until(FOUND + " > 3");
        assertThat(browser.ask("document.querySelector('.finder__kind mark').textContent"))
                .isEqualTo("Зеленський");

        browser.press(Keys.ARROW_DOWN, Keys.ENTER);
        browser.until("document.querySelector('h1').textContent.includes('Zelensky')");
        assertThat(browser.address()).isEqualTo(base + "actors/zelensky.html");
        assertThat(browser.messages()).isEmpty();
        assertThat(chromium.traffic().strayingFrom(base)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Зеленський, Volodymyr Zelensky",
        "Зеленский, Volodymyr Zelensky",
        "Milosevic, Slobodan Milošević",
        "MILOŠEVIĆ, Slobodan Milošević",
        "Saakashvilli, Mikheil Saakashvili",
        "სააკაშვილი, Mikheil Saakashvili",
        "Київ, Russian forces leave the Kyiv region",
        "Киев, Russian forces leave the Kyiv region",
        "kiev, Russian forces leave the Kyiv region",
        "Крым, Crimea",
        "Донбасс, Donbas",
        "Путін, Vladimir Putin",
        "Майдан, Euromaidan / Revolution of Dignity",
        "Yanukovich, Viktor Yanukovych",
        "rose revol, Rose Revolution",
        "lisbon 2010, NATO-Russia summit"
    })
    void aNameIsFoundInAnyScriptWithoutItsAccentsAndWithASlip(String query, String title) {
        search(query);

        assertThat(
                        browser.awaited(
                                "return [...document.querySelectorAll('.finder__link')]"
                                        + ".slice(0, 4).map(link => link.textContent)"))
                .contains(title);
    }

    @ParameterizedTest
    @CsvSource({
        "What did Medvedev say at Lisbon?, pages/quotations.html#",
        "sentence 82, pages/claims.html#cl32",
        "s82, pages/claims.html#cl32",
        "82, pages/claims.html#cl32",
        "doris, pages/the-other-side.html",
        "Which forecasts are still open?, pages/since.html#"
    })
    void aQuestionLeadsToWhatAnswersIt(String query, String address) {
        search(query);

        assertThat(
                        browser.awaited(
                                "return [...document.querySelectorAll('.finder__link')]"
                                        + ".slice(0, 4).map(link => link.href)"))
                .anyMatch(href -> href.contains(address), "leads to " + address);
    }

    @Test
    void nothingOfTheSearchIsLoadedBeforeItIsOpened(Chromium chromium) {
        browser.visit(site.onServer() + CHAPTER);
        assertThat(chromium.traffic().addresses()).noneMatch(SearchIT::isOfTheSearch);

        search("lisbon");
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
    @ValueSource(strings = {"pages/cite.html", "chapters/orange-revolution.html"})
    void aResultLeadsToTheVeryPassageEvenOnTheSamePage(String page) {
        browser.visit(site.onDisk() + page);
        browser.type("/orange coalition");
        browser.until(FOUND + " > 0");
        browser.click(".finder__link[href*='orange-revolution.html#p-']");

        browser.until("document.querySelector(':target')");
        assertThat(browser.ask("document.querySelector(':target').textContent").toString())
                .contains("Orange Coalition");
        assertThat(
                        browser.holds(
                                "document.querySelector(':target').getBoundingClientRect().top"
                                        + " < innerHeight"))
                .isTrue();
        assertThat(browser.holds(OPEN)).isFalse();
    }

    @Test
    void theArrowsGoThroughTheResultsAndBackToTheField() {
        search("lisbon");
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
        search("lisbon");
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
        browser.visit(site.onServer() + "pages/search.html?q=medvedev");
        browser.until(FOUND + " > 0");
        browser.load(FIELD + ".select()");
        browser.type("yeltsin");
        browser.until("location.search === '?q=yeltsin'");
    }

    @Test
    void aSearchThatCannotLoadSaysSoAndThePageStillWorks(Chromium chromium) {
        browser.visit(site.onServer() + CHAPTER);
        chromium.block("*/search-index.js");
        browser.type("/lisbon");

        browser.until(SAID + ".startsWith('The search did not load.')");
        assertThat(browser.holds("document.querySelector('.finder__hint a').checkVisibility()"))
                .isTrue();
    }

    @Test
    void theIndexHoldsNeitherTheLostPageNorWhatIsNotToBeFound() throws IOException {
        String index = Files.readString(BuiltSite.FOLDER.resolve("js/search-index.js"));

        assertThat(index).contains("\"chapters/orange-revolution.html#p-c07-56\"");
        assertThat(index).doesNotContain("404.html", "specimen.html", "</", "<!--");
        assertThat(List.of("Glossary", "Event", "Claim 40", "Person", "Quotation", "Chapter 12"))
                .allSatisfy(kind -> assertThat(index).contains("[\"" + kind));
    }

    private void search(String query) {
        browser.visit(site.onServer() + CHAPTER);
        browser.type("/" + query);
        browser.until(SAID);
    }
}
