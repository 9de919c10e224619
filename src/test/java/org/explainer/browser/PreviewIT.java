package org.explainer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.explainer.PreviewedEdition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who writes, and has the preview open beside it. */
@ExtendWith(Browsing.class)
class PreviewIT {

    private static final String CHAPTER = "content/chapters/engine.adoc";
    private static final String PASSAGE = "[authors-claim,seed=2]\n";
    private static final String OVERLAY =
            "document.querySelector('html > div')?.shadowRoot.textContent ?? ''";

    /** How many builds ended since a page began to note what it is told. */
    private static final String INDEXED =
            "told.slice(1).flat().filter((name) => name === '/js/search-index.js').length === %d";

    @TempDir private static Path folder = Path.of("");

    private static PreviewedEdition edition;

    private final Chromium browser;

    PreviewIT(Chromium browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void open() throws IOException {
        edition = PreviewedEdition.in(folder.resolve("edition"));
    }

    @AfterAll
    static void close() {
        edition.close();
    }

    @Test
    void showsASaveAndAMistakeAndItsMending() throws IOException {
        browser.visit(edition.address() + "chapters/engine.html");
        String good = Files.readString(edition.file(CHAPTER));

        Files.writeString(edition.file(CHAPTER), with(good, "A sentence that is new."));
        browser.shows("document.body.textContent.includes('A sentence that is new.')");

        edition.replace(CHAPTER, with(good, "actor:nobody[Nobody] saw it."));
        browser.shows("(" + OVERLAY + ").includes('there is no actor \"nobody\"')");
        assertThat(browser.ask(OVERLAY).toString())
                .contains("Not published", CHAPTER + ":", "add it to content/");
        assertThat(browser.holds("document.body.textContent.includes('A sentence that is new.')"))
                .as("the last good page stays")
                .isTrue();

        edition.replace(CHAPTER, good);
        browser.shows("(" + OVERLAY + ") === ''");
        browser.shows("!document.body.textContent.includes('A sentence that is new.')");
        assertThat(browser.messages()).isEmpty();
    }

    /** Whether a link leads anywhere is asked when all pages are there: long after the first is. */
    @Test
    void showsThePageThatWasWrittenBeforeAllElseIsMade() throws IOException {
        browser.visit(edition.address() + "chapters/engine.html");
        browser.shows("(" + OVERLAY + ") === ''");
        String good = Files.readString(edition.file(CHAPTER));

        edition.replace(CHAPTER, with(good, "An early link:notes.html#nowhere[sentence]."));
        browser.shows("(" + OVERLAY + ").includes('nowhere')");
        assertThat(browser.holds("document.body.textContent.includes('An early sentence.')"))
                .isTrue();
        assertThat(edition.file("target/site/chapters/engine.html"))
                .content()
                .doesNotContain("An early");

        edition.replace(CHAPTER, good);
        browser.shows("(" + OVERLAY + ") === ''");
        browser.shows("!document.body.textContent.includes('An early')");
        assertThat(browser.messages()).isEmpty();
    }

    @Test
    void swapsAStyleWithoutOpeningThePageAnew() throws IOException {
        browser.visit(edition.address() + "chapters/engine.html");
        browser.load("window.stays = true");

        Files.writeString(
                edition.file("assets/css/site.css"),
                "\n.footer { letter-spacing: 7px }\n",
                StandardOpenOption.APPEND);

        browser.shows(
                "getComputedStyle(document.querySelector('.footer')).letterSpacing === '7px'");
        assertThat(browser.holds("window.stays")).isTrue();
    }

    /** The search's index is new at each save, and only who searches has loaded it. */
    @Test
    void leavesAPageAloneThatASaveDoesNotConcern() throws IOException {
        String good = Files.readString(edition.file(CHAPTER));
        browser.visit(edition.address() + "pages/data.html");
        browser.load(
                "window.told = [];"
                        + "new EventSource('/.press/events').addEventListener("
                        + "'state', ({ data }) => told.push(JSON.parse(data).changed))");
        browser.shows("told.length === 1");

        edition.replace(CHAPTER, with(good, "A sentence for others."));
        browser.shows(INDEXED.formatted(1));
        assertThat(browser.holds("told.flat().includes('/chapters/engine.html')")).isTrue();
        edition.replace(CHAPTER, good);
        browser.shows(INDEXED.formatted(2));
    }

    @Test
    void comesBackWithTheFolderOfTexts() throws IOException {
        browser.visit(edition.address());
        browser.shows("(" + OVERLAY + ") === ''");
        Path content = edition.file("content");
        Path away = edition.file("away");

        Files.move(content, away);
        browser.shows("(" + OVERLAY + ").includes('there is no such folder')");
        Files.move(away, content);

        browser.shows("(" + OVERLAY + ") === ''");
    }

    @Test
    void saysWhereATemplateIsInErrorUntilItIsMended() throws IOException {
        browser.visit(edition.address() + "chapters/engine.html");
        browser.shows("(" + OVERLAY + ") === ''");
        String template = "templates/pages/chapter.ftlh";
        String good = Files.readString(edition.file(template));

        Files.writeString(edition.file(template), good + "<#if page.none>");
        browser.shows("(" + OVERLAY + ").includes('" + template + ":')");
        edition.replace(template, good);

        browser.shows("(" + OVERLAY + ") === ''");
    }

    /** Files of two branches are there together for a while, and for a while some are missing. */
    @Test
    void showsAnotherBranchOnceItIsCheckedOut() throws IOException {
        browser.visit(edition.address() + "chapters/engine.html");
        browser.shows("(" + OVERLAY + ") === ''");
        Path old = edition.file("content/chapters/notes.adoc");
        String notes = Files.readString(old);
        String engine = Files.readString(edition.file(CHAPTER));
        String cover = Files.readString(edition.file("content/edition.adoc"));
        String other = engine.replace("= The engine\n", "= The other engine\n");

        Files.delete(old);
        browser.shows("(" + OVERLAY + ").includes('notes')");
        Files.writeString(edition.file("content/chapters/jottings.adoc"), notes);
        Files.writeString(edition.file(CHAPTER), other.replace("notes.adoc", "jottings.adoc"));
        Files.writeString(
                edition.file("content/edition.adoc"), cover.replace("* notes", "* jottings"));
        browser.shows("document.querySelector('h1').textContent.includes('The other engine')");
        browser.shows("!!document.querySelector('[href$=\"jottings.html\"]')");

        Files.delete(edition.file("content/chapters/jottings.adoc"));
        Files.writeString(old, notes);
        Files.writeString(edition.file(CHAPTER), engine);
        Files.writeString(edition.file("content/edition.adoc"), cover);
        browser.shows("!document.querySelector('h1').textContent.includes('other')");
        browser.shows("(" + OVERLAY + ") === ''");
    }

    @Test
    void leavesNothingOfItselfInWhatIsPublished() throws IOException {
        assertThat(edition.file("target/site/index.html")).content().doesNotContain(".press");
        browser.visit(edition.address());
        assertThat(browser.holds("document.querySelector('script[src*=\".press\"]')")).isTrue();
    }

    /** The chapter with one more sentence in a passage. */
    private static String with(String chapter, String sentence) {
        assertThat(chapter).contains(PASSAGE);
        return chapter.replace(PASSAGE, PASSAGE + sentence + "\n");
    }
}
