package org.explainer.classroom.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.explainer.classroom.epub.EpubPage.Heading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PageBreaksTest {

    private static final String ONE =
            "<h1>The engine</h1><p>In 1842 an article on the engine came out, and <a>Ada Lovelace</a>"
                    + " translated it into English.<sup>1</sup> She added notes that were longer than it.</p>";

    private static final String TWO =
            "<p>An article on the engine came out, and Ada Lovelace was the one who read it.</p>"
                    + "<svg><text>The wheels of the machine turn by steam alone</text></svg>"
                    + "<p>The wheels of the machine turn by steam alone, or by hand.</p>";

    private final Document first = Jsoup.parse(ONE);
    private final Document second = Jsoup.parse(TWO);

    private void mark(String... pages) {
        List<List<String>> paper =
                Stream.of(pages).map(page -> List.of(page.split("\\W+"))).toList();
        new PageBreaks(paper).mark(List.of(first, second));
    }

    private static List<String> numbers(Document leaf) {
        return PageBreaks.on(leaf).stream().map(Heading::title).toList();
    }

    @Test
    void standBeforeTheVeryWordThatAPageBeginsWith() {
        mark("Title", "and Ada Lovelace translated it into English She added notes");

        assertThat(first.body().html())
                .contains(
                        "came out, <span id=\"page-2\" epub:type=\"pagebreak\" role=\"doc-pagebreak\""
                                + " aria-label=\"2\"></span>and <a>Ada Lovelace</a> translated");
        assertThat(first.text()).isEqualTo(Jsoup.parse(ONE).text());
    }

    @Test
    void areFoundBelowWhatOnlyThePaperHas() {
        mark("Title", "Chapter of two Table Year an article on the engine came out and Ada");

        assertThat(first.select("p").html()).startsWith("In 1842 <span id=\"page-2\"");
    }

    @Test
    void keepTheOrderOfTheSheetsWhereWordsStandTwice() {
        mark(
                "Title",
                "translated it into English She added notes that were longer",
                "article on the engine came out and Ada Lovelace was the one",
                "The wheels of the machine turn by steam alone or by hand");

        assertThat(numbers(first)).containsExactly("2");
        assertThat(numbers(second)).containsExactly("3", "4");
        assertThat(second.select("svg [role=doc-pagebreak]")).isEmpty();
    }

    @Test
    void ofADrawingAloneStandBeforeWhatFollowsIt() {
        mark(
                "Title",
                "out and Ada Lovelace was the one who",
                "1990 2000",
                "The wheels of the machine turn by steam alone or by hand",
                "Sources");

        assertThat(numbers(first)).isEmpty();
        assertThat(numbers(second)).containsExactly("2", "3", "4", "5");
        assertThat(second.select("#page-3 + #page-4")).hasSize(1);
        assertThat(second.body().children().last()).isEqualTo(second.getElementById("page-5"));
    }

    @Test
    void ofADrawingAtTheEndOfAChapterStandThere() {
        mark(
                "Title",
                "translated it into English She added notes that were longer",
                "1990 2000",
                "The wheels of the machine turn by steam alone or by hand");

        assertThat(numbers(first)).containsExactly("2", "3");
        assertThat(numbers(second)).containsExactly("4");
    }

    /** Okular finds no target where nothing follows. */
    @Test
    void ofWhatOnlyThePaperHasStandBeforeTheNotesOfTheirChapter() {
        second.body().append("<section class=notes><p>1 A note.</p></section>");
        mark("Title", "The wheels of the machine turn by steam alone or by hand", "People");

        assertThat(second.select("#page-3 + .notes")).hasSize(1);
    }

    /** Where a page begins within the notes, the next does not stand before them. */
    @Test
    void keepTheirOrderAmongNotes() {
        second.body()
                .append(
                        "<section class=notes><p>So says every good book of that year.</p></section>");
        mark("Title", "So says every good book of that year", "People");

        assertThat(numbers(second)).containsExactly("2", "3");
    }

    @Test
    void areNoneWithoutPaper() {
        mark();

        assertThat(numbers(first)).isEmpty();
        assertThat(first.body().html()).isEqualTo(Jsoup.parse(ONE).body().html());
    }

    @Test
    void areNoneWhereThePaperIsOfAnotherBook() {
        mark("Title", "Nothing of this stands in the book that is read here at all");

        assertThat(numbers(first)).isEmpty();
    }

    /** They are not looked for at each of many places where the same is said. */
    @Test
    void standNowhereForWordsThatAreSaidEverywhere() {
        String often = "Every reader is told by nobody what to think. ".repeat(18);
        first.body().append("<p>" + often + "</p>");

        mark("Title", "reader is told by nobody what to think Every reader is");

        assertThat(first.select("[role=doc-pagebreak]")).isEmpty();
    }
}
