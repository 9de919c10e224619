package org.explainer.classroom.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.explainer.classroom.epub.EpubPage.Heading;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class EpubPagesTest {

    private static final String WEB = "https://example.org/";

    private static final PageBreaks NO_PAPER = new PageBreaks(List.of());

    private static String page(String url, String main) {
        return "<!doctype html><html><head><link rel=canonical href=\""
                + WEB
                + url
                + "\"><script>1</script></head><body><nav>Menu</nav><main>"
                + main
                + "</main><footer>End</footer></body></html>";
    }

    private static EpubPage leaf(String main) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("chapters/one.html", page("chapters/one.html", main));
        pages.put("pages/people.html", page("pages/people.html", "<p id=\"ada\">Ada</p>"));
        return EpubPages.of(pages, key -> key, drawings -> {}, NO_PAPER).get(0);
    }

    private static Document body(String main) {
        return Jsoup.parse(leaf(main).body());
    }

    @Test
    void leavesOutWhatIsForBrowsers() {
        String body =
                leaf("<h1>One</h1><link rel=stylesheet href=a.css><p>Text<button>Do</button></p>"
                                + "<div class=listen>Read by<audio src=a.mp3></audio></div>")
                        .body();

        assertThat(body).isEqualTo("<h1>One</h1><p>Text</p>");
    }

    /** calibre's plain text had "YearNote" and "1 state: SpainSource". */
    @Test
    void partsCellsAndWhatStandsInThemForPlainText() {
        String body =
                leaf("<table><tr><th>Year</th><th>Note</th></tr><tr><td>1982</td><td>Spain<p>Source</p>"
                                + "<b>x</b><ul><li>y</li></ul></td></tr></table><div>a</div><p>b</p>")
                        .body();

        assertThat(Jsoup.parse(body).wholeText())
                .isEqualTo("Year\nNote1982\nSpain\nSourcex\ny" + "ab");
        assertThat(body).contains("</div><p>");
    }

    @Test
    void keepsAPortraitButNoLettersInItsPlace() {
        Document body =
                body(
                        """
                        <div class="face"><img class="monogram" src="../media/people/a.png" alt="A"></div>
                        <div class="face"><span class="monogram" aria-hidden="true">A</span></div>""");

        assertThat(body.select(".face")).hasSize(1);
        assertThat(body.select("img").attr("alt")).isEqualTo("A");
    }

    @Test
    void isXmlWhateverThePageHolds() throws Exception {
        String body =
                leaf("<p hidden>a &amp; b<br>&nbsp;&lt;c&gt; ]]> \u0001</p><svg></svg>").body();

        String xml =
                "<body xmlns=\"http://www.w3.org/1999/xhtml\""
                        + " xmlns:epub=\"http://www.idpf.org/2007/ops\">"
                        + body
                        + "</body>";
        assertThat(
                        DocumentBuilderFactory.newDefaultInstance()
                                .newDocumentBuilder()
                                .parse(new InputSource(new StringReader(xml)))
                                .getDocumentElement()
                                .getTextContent())
                .startsWith("a & b\u00a0<c> ]]>");
    }

    @Test
    void leadsToPagesOfTheBookAndElseToTheWeb() {
        Document body =
                body(
                        """
                        <p id="p"><a href="../pages/people.html#ada">A</a>
                        <a href="../pages/people.html#gone">B</a> <a href="../pages/map.html#x">C</a>
                        <a href="#p">D</a> <a href="#gone">E</a> <a href="https://a.org/b.html">F</a>
                        <a href="../data/a.csv" download>G</a></p>""");

        assertThat(body.select("a").eachAttr("href"))
                .containsExactly(
                        "../pages/people.xhtml#ada",
                        "../pages/people.xhtml",
                        WEB + "pages/map.html#x",
                        "#p",
                        "../chapters/one.xhtml",
                        "https://a.org/b.html",
                        WEB + "data/a.csv");
        assertThat(body.select("[download]")).isEmpty();
    }

    @Test
    void makesNotesOfThoseOfThePage() {
        Document body =
                body(
                        """
                        <div class="passage"><p>One.<a class="ref" id="ref-1" href="#note-1">1</a></p>
                        <p class="sidenote" id="note-1"><b>1</b> S <a class="sidenote__close"
                        href="#ref-1">Close</a></p></div>
                        <p>Two.<a class="ref" href="#note-1">1</a></p>""");

        assertThat(body.select("p:not(aside p)").eachText()).containsExactly("One.1", "Two.1");
        assertThat(body.select("aside").eachText()).containsExactly("1 S ↩");
        assertNotesLeadThereAndBack(body, 1);
    }

    @Test
    void opensAWordBesideTheTextAndListsItOnce() {
        Document body =
                body(
                        """
                        <p><a class="term" href="../g.html#lota">LOTA</a>
                        <a class="term" href="../g.html#lota">the alliance</a>
                        <a class="term" href="../g.html#other">Other</a></p>
                        <h2>Words</h2><ul class="words"><li><a class="term"
                        href="../g.html#lota">LOTA</a><div class="definition" id="term-lota" popover>
                        <p>An alliance.</p></div></li></ul>""");

        assertThat(body.select("p a.term").eachAttr("href"))
                .containsExactly("#term-lota", "#term-lota", WEB + "g.html#other");
        assertThat(body.select("aside").eachText()).containsExactly("An alliance. ↩");
        assertThat(body.select("h2, .words, [popover]")).isEmpty();
        assertNotesLeadThereAndBack(body, 1);
    }

    @Test
    void takesAnswersOutOfTheirFolds() {
        Document body =
                body(
                        "<ol><li><p>Why?</p><details><summary>Answer</summary><p>So.</p></details>"
                                + "</li></ol>");

        assertThat(body.select("li").text()).isEqualTo("Why? Answer");
        assertThat(body.select("aside").text()).isEqualTo("So. ↩");
        assertNotesLeadThereAndBack(body, 1);
    }

    /** Okular takes asides and figures for parts of a line, and finds none behind another. */
    @Test
    void whatLinksLeadToStandsInABlockThatAllSystemsKnow() {
        Document body =
                body(
                        """
                        <p>A<a class="ref" href="#note-1">1</a></p>
                        <p class="sidenote" id="note-1"><b>1</b> So.</p>
                        <figure class="quotation" id="q-1"><blockquote>Q</blockquote></figure>""");

        assertThat(body.select("aside[id], figure[id]")).hasSize(2);
        assertThat(body.select("div > aside:only-child, div > figure:only-child")).hasSize(2);
    }

    /** Okular finds no row of a table. */
    @Test
    void whatLeadsToARowLeadsToItsFirstCell() {
        Document body =
                body(
                        "<table><tr id=\"r\"><th>A</th><td>B</td></tr></table><p><a href=\"#r\">A</a></p>");

        assertThat(body.getElementById("r").outerHtml()).isEqualTo("<th id=\"r\">A</th>");
        assertThat(body.select("tr[id]")).isEmpty();
    }

    private static void assertNotesLeadThereAndBack(Document body, int count) {
        assertThat(body.select("aside")).hasSize(count);
        body.select("[role=doc-noteref], [role=doc-backlink]")
                .forEach(
                        link ->
                                assertThat(body.getElementById(link.attr("href").substring(1)))
                                        .as(link.outerHtml())
                                        .isNotNull());
        assertThat(body.select("[role=doc-backlink]")).hasSize(count);
    }

    @Test
    void makesADrawingAPicture() {
        Document body =
                body(
                        """
                        <svg role="group" aria-labelledby="t"><title id="t">T</title>
                        <a class="pin" href="../g.html#x" aria-label="X"><rect></rect><circle></circle>
                        <text><a href="#y">Y</a></text></a></svg><svg class="icon"></svg>""");

        assertThat(body.select("a, rect, [aria-label]")).isEmpty();
        assertThat(body.select("svg[role=img] > g > text > tspan").text()).isEqualTo("Y");
        assertThat(body.select("svg[xmlns]")).hasSize(2);
        assertThat(body.select(".icon").attr("width")).isEqualTo("0.8em");
    }

    /** Overlays have to follow the page, and a figure is told after its title. */
    @Test
    void aFigureThatIsToldIsAddressedBelowItsTitle() {
        EpubPage leaf =
                leaf(
                        """
                        <figure id="lanes" data-spoken="A line of years."><figcaption><span
                        class="sentence" id="lanes-s1">Years</span></figcaption><p>Drawn</p> Foot
                        </figure><figure id="film"><figcaption>Film</figcaption><p>Seen</p></figure>""");
        Document body = Jsoup.parse(leaf.body());

        assertThat(body.select("figure > figcaption + #lanes").text()).isEqualTo("Drawn Foot");
        assertThat(body.select("figure#film > p").text()).isEqualTo("Seen");
        assertThat(leaf.ids()).containsExactly("lanes-s1", "lanes", "film");
    }

    @Test
    void saysTheLanguageInBothWays() {
        assertThat(leaf("<p lang=\"uk\">Кельм</p>").body())
                .isEqualTo("<p lang=\"uk\" xml:lang=\"uk\">Кельм</p>");
    }

    @Test
    void namesTheCellsOfWideTables() {
        Document body =
                body(
                        """
                        <table><thead><tr><th>A</th><th>B</th><th>C</th></tr></thead>
                        <tbody><tr><th>1</th><td data-x="y">2</td><td>3</td></tr></tbody></table>
                        <table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody>
                        </table>""");

        assertThat(body.select(".rows [data-head]").eachAttr("data-head"))
                .containsExactly("A", "B", "C");
        assertThat(body.select("table:not(.rows) [data-head], [data-x]")).isEmpty();
    }

    @Test
    void listsWhatTheNavigationLeadsTo() {
        EpubPage leaf =
                leaf(
                        """
                        <h1>One <em>two</em></h1><h2 id="a">Why? <a class="anchor" href="#a">#</a></h2>
                        <aside class="people"><h2 id="b">Who</h2></aside>
                        <figure class="drawing"><figcaption class="drawing__title">Lanes</figcaption>
                        <table><caption id="c">The same</caption></table></figure>
                        <table><caption id="d">Rows</caption></table>
                        <img src="../media/one/a.png" alt="A">""");

        assertThat(leaf.url()).isEqualTo("chapters/one.xhtml");
        assertThat(leaf.title()).isEqualTo("One two");
        assertThat(leaf.headings()).containsExactly(new Heading("a", "Why?"));
        assertThat(leaf.figures())
                .containsExactly(new Heading("figure-1", "Lanes"), new Heading("d", "Rows"));
        assertThat(leaf.pictures()).isEqualTo(List.of("media/one/a.png"));
        assertThat(leaf.drawn()).isFalse();
    }
}
