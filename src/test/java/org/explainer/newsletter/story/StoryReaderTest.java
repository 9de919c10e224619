package org.explainer.newsletter.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.newsletter.story.Piece.Dates;
import org.explainer.newsletter.story.Piece.Drawing;
import org.explainer.newsletter.story.Piece.Figure;
import org.explainer.newsletter.story.Piece.Heading;
import org.explainer.newsletter.story.Piece.Paragraph;
import org.explainer.newsletter.story.Piece.Passage;
import org.explainer.page.Marks;
import org.explainer.problem.Place;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class StoryReaderTest {

    private static final String FILE = "content/chapters/first.adoc";

    private final Problems problems = new Problems();

    @Test
    void readsHeadTextAndFootApart() {
        Story story =
                story("<header><h1>T</h1></header><main><p>M</p></main><footer><p>F</p></footer>");

        assertThat(story.head()).extracting(PlacedPiece::piece).containsExactly(heading(1, "T"));
        assertThat(story.text()).extracting(PlacedPiece::piece).containsExactly(paragraph("M"));
        assertThat(story.foot()).extracting(PlacedPiece::piece).containsExactly(paragraph("F"));
    }

    @Test
    void takesTheWrappingsOfAsciidoctorAway() {
        assertThat(
                        pieces(
                                "<div class=\"sect1\"><h2 id=\"a\">A</h2><div class=\"sectionbody\">"
                                        + "<div class=\"paragraph\"><p>P</p></div></div></div>"))
                .containsExactly(new Heading(2, "a", StyledText.plain("A")), paragraph("P"));
    }

    @Test
    void readsAPassageWithItsLabelAndSentences() {
        Piece piece =
                pieces(
                                "<section class=\"passage\"><p class=\"label\" data-label=\"forecast\"><svg></svg>"
                                        + "<span>Forecast</span><a href=\"#p\">s4<span class=\"unseen\"> of"
                                        + " it</span></a></p><p>It may.</p>"
                                        + "<p class=\"sources\">Source: x</p></section>")
                        .get(0);

        assertThat(piece).isInstanceOf(Passage.class);
        Passage passage = (Passage) piece;
        assertThat(passage.label()).isEqualTo("forecast");
        assertThat(passage.words().text()).isEqualTo("Forecast · s4");
        assertThat(passage.words().links()).isEmpty();
        assertThat(passage.pieces())
                .containsExactly(
                        paragraph("It may."),
                        new Paragraph("sources", StyledText.plain("Source: x")));
    }

    @Test
    void readsListsWithinLists() {
        Items items = (Items) pieces("<ol><li><p>A</p><ul><li>b</li></ul></li></ol>").get(0);

        assertThat(items.marks()).isEqualTo(Marks.ARABIC);
        assertThat(items.all().filter(Paragraph.class::isInstance).map(Piece::lines))
                .containsExactly(List.of(StyledText.plain("A")), List.of(StyledText.plain("b")));
    }

    /** As Asciidoctor writes it. */
    @Test
    void readsAPictureThatStandsByItselfAsOne() {
        String block =
                """
                <div class="imageblock"><div class="content">
                <img src="../media/notes/mill.jpg" alt="A mill">
                </div></div>""";

        assertThat(pieces(block))
                .containsExactly(new Piece.Image("../media/notes/mill.jpg", "A mill"));
        assertThat(pieces("<p>A <img src=\"a.png\" alt=\"sign\">.</p>"))
                .containsExactly(paragraph("A sign."));
    }

    @Test
    void readsDatesFiguresAndDrawings() {
        assertThat(
                        pieces(
                                "<ol class=\"timeline\"><li><p class=\"event__date\">2004</p>"
                                        + "<p class=\"event__title\">T</p><p class=\"event__text\">It.</p>"
                                        + "<p class=\"event__facts\"><span>LOTA</span> <span>Kelm</span></p>"
                                        + "</li></ol>"))
                .first()
                .isInstanceOfSatisfying(
                        Dates.class,
                        dates ->
                                assertThat(dates.lines())
                                        .extracting(StyledText::text)
                                        .containsExactly("2004", "T", "It.", "LOTA · Kelm"));
        assertThat(
                        pieces(
                                "<div class=\"figure\"><p class=\"drawing__title\">T</p>"
                                        + "<pre data-name=\"map\" title=\"A map\">&lt;svg/&gt;</pre></div>"))
                .containsExactly(
                        new Figure(
                                StyledText.plain("T"),
                                List.of(new Drawing("map", "<svg/>", "A map"))));
    }

    /** The second chart of a letter stood in the place of the first, too. */
    @Test
    void tellsTwoDrawingsOfANameApart() {
        assertThat(new Drawing("chart", "<svg id=\"a\"/>", "A chart").key())
                .isNotEqualTo(new Drawing("chart", "<svg id=\"b\"/>", "A chart").key());
    }

    @Test
    void givesEachRowOfATableForWhereThereIsNone() {
        Table table =
                (Table)
                        pieces(
                                        "<table><tr><th>Area</th><th>Votes</th></tr>"
                                                + "<tr><th>Larn</th><td>34</td></tr></table>")
                                .get(0);

        assertThat(table.heads()).hasSize(1);
        assertThat(table.entries()).hasSize(1);
        assertThat(table.entries().get(0).name().head().text()).isEqualTo("Area");
        assertThat(table.entries().get(0).facts().get(0).words().text()).isEqualTo("34");
    }

    /** Where a part has a line of its own elsewhere, a sign parts it from the next in a cell. */
    @Test
    void partsWhatACellSaysBySigns() {
        assertThat(
                        cell(
                                "<p>It ends.</p><dl><dt>One</dt><dt>two</dt><dd><p>A.</p></dd><dt>Why?</dt>"
                                        + "<dd>B</dd></dl>"))
                .isEqualTo("It ends. One, two: A. Why? B");
        assertThat(cell("<ul><li><p>Ice</p>\n</li><li>Fire.</li><li>Rain</li></ul>"))
                .isEqualTo("Ice; Fire. Rain");
        assertThat(cell("<h4>Head</h4><p>Text</p>")).isEqualTo("Head: Text");
    }

    private String cell(String html) {
        Table table = (Table) pieces("<table><tr><td>" + html + "</td></tr></table>").get(0);
        return table.rows().get(0).cells().get(0).words().text();
    }

    @Test
    void refusesWhatIsNoPieceAtTheLineOfItsBlock() {
        pieces("<!--content/chapters/first.adoc:7--><video src=\"x\"></video>");

        assertThat(problems.inReadingOrder())
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith(FILE + ":7: error: no letter can print <video>");
    }

    @Test
    void refusesWhatIsNoPartOfALine() {
        pieces("<p>a <video src=\"x\"></video></p>");

        assertThat(problems.inReadingOrder())
                .extracting(Problem::message)
                .containsExactly("no letter can print a <video> within a line");
    }

    @Test
    void refusesLinksThatNoMailMayHold() {
        pieces("<p><a href=\"javascript:alert(1)\">x</a> <a href=\"data:,x\">y</a></p>");

        assertThat(problems.inReadingOrder())
                .extracting(Problem::message)
                .containsExactly(
                        "a letter cannot lead to \"javascript:alert(1)\"",
                        "a letter cannot lead to \"data:,x\"");
    }

    @Test
    void countsOnlyLinksToTheSite() {
        var addresses =
                new MailLinks(
                        "https://a.example/c/first.html", "https://a.example/", "utm_source=x");

        assertThat(addresses.absolute("../p.html#i"))
                .hasValue("https://a.example/p.html?utm_source=x#i");
        assertThat(addresses.absolute("../p.html?q=1"))
                .hasValue("https://a.example/p.html?q=1&utm_source=x");
        assertThat(addresses.absolute("https://b.example/")).hasValue("https://b.example/");
        assertThat(addresses.absolute("https://a.example.org/")).hasValue("https://a.example.org/");
        assertThat(addresses.absolute("mailto:a@b.example")).hasValue("mailto:a@b.example");
    }

    private List<Piece> pieces(String html) {
        return story("<main>" + html + "</main>").text().stream().map(PlacedPiece::piece).toList();
    }

    private Story story(String body) {
        var addresses = new MailLinks("https://a.example/c/first.html", "https://a.example/", "");
        return new StoryReader(addresses, new ProblemLocator(new Place(FILE, 0), problems))
                .read("<body>" + body + "</body>");
    }

    private static Piece heading(int level, String text) {
        return new Heading(level, "", StyledText.plain(text));
    }

    private static Piece paragraph(String text) {
        return new Paragraph("text", StyledText.plain(text));
    }
}
