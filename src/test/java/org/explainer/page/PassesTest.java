package org.explainer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each pass alone, on as much of a page as it looks at. */
class PassesTest {

    @Test
    void finishAPageInTheOrderListed() {
        var finishing =
                new Finishing(
                        List.of(
                                page -> page.body().append("<p>one</p>"),
                                page -> page.body().append("<p>two</p>")));

        assertThat(finishing.finish("<!doctype html><html><head></head><body></body></html>"))
                .isEqualTo(
                        "<!doctype html><html><head></head><body><p>one</p><p>two</p></body></html>\n");
    }

    @Nested
    class ApostrophesTest {

        private final HtmlPass pass = new Apostrophes();

        @Test
        void areNotAskedOfDatesWhichMachinesCannotHaveBeforeTheFirstYear() {
            assertThat(
                            pass(
                                    new EarlyDates(),
                                    "<p><time datetime=\"-0043-03-15\">44 BC</time>,"
                                            + " <time datetime=\"0079\">79</time></p>"))
                    .isEqualTo("<p><span>44 BC</span>, <time datetime=\"0079\">79</time></p>");
        }

        @Test
        void areSetWhereAsciidoctorLeavesThemStraight() {
            assertThat(pass(pass, "<p>the authors' case, ('so') 'they' said</p>"))
                    .isEqualTo("<p>the authors’ case, (‘so’) ‘they’ said</p>");
        }

        @Test
        void doNotOpenAfterAnElementThatEndsInALetter() {
            assertThat(pass(pass, "<p><a href=\"x\">Pavlin</a>'s view, <em>Kelm</em>' end</p>"))
                    .isEqualTo("<p><a href=\"x\">Pavlin</a>’s view, <em>Kelm</em>’ end</p>");
        }

        @Test
        void openAtTheBeginningOfAnElement() {
            assertThat(pass(pass, "<p>So <em>'why</em>'?</p>"))
                    .isEqualTo("<p>So <em>‘why</em>’?</p>");
        }

        @Test
        void leaveCodeAlone() {
            assertThat(pass(pass, "<pre><code>note = {editors' own}</code></pre>"))
                    .isEqualTo("<pre><code>note = {editors' own}</code></pre>");
        }
    }

    @Nested
    class LateStyleTest {

        private static final String LINK = "<link rel=\"stylesheet\" href=\"site.css\">";

        private final HtmlPass pass = new LateStyle();

        @Test
        void comesAfterTheParagraphWithWhichATextBegins() {
            String section = "<h2>Why?</h2><div class=\"sectionbody\">%s</div>";
            String one = "<div class=\"paragraph\">One</div>";

            assertThat(
                            pass(
                                    pass,
                                    "<main>%s<div class=\"prose\"><div>%s</div></div></main>"
                                            .formatted(LINK, section.formatted(one))))
                    .isEqualTo(
                            "<main><div class=\"prose\"><div>%s</div></div></main>"
                                    .formatted(section.formatted(one + LINK)));
        }

        @Test
        void staysBeforeAnythingElse() {
            String labelled =
                    "<main>%s<div class=\"prose\"><div class=\"passage\">One</div></div></main>";
            assertThat(pass(pass, labelled.formatted(LINK))).isEqualTo(labelled.formatted(LINK));

            String brief =
                    "<main>%s<section>Brief</section><div class=\"prose\">"
                            + "<div class=\"paragraph\">One</div></div></main>";
            assertThat(pass(pass, brief.formatted(LINK))).isEqualTo(brief.formatted(LINK));
        }
    }

    @Nested
    class SectionsTest {

        @Test
        void areNamedAsSuchWithoutBoxesWithin() {
            assertThat(
                            pass(
                                    new Sections(),
                                    "<main><div class=\"sect1\"><h2>A</h2><div class=\"sectionbody\"><p>a</p>"
                                            + "<div class=\"sect2\"><h3>B</h3><p>b</p></div></div></div></main>"))
                    .isEqualTo(
                            "<main><section class=\"sect1\"><h2>A</h2><p>a</p>"
                                    + "<section class=\"sect2\"><h3>B</h3><p>b</p></section></section></main>");
        }

        @Test
        void areParagraphsWithLinksToo() {
            assertThat(
                            pass(
                                    new Sections(),
                                    "<main><div class=\"paragraph\"><p><a href=\"#a\">A</a></p></div>"
                                            + "<div class=\"paragraph\"><p>a</p></div></main>"))
                    .isEqualTo(
                            "<main><section class=\"paragraph\"><p><a href=\"#a\">A</a></p></section>"
                                    + "<div class=\"paragraph\"><p>a</p></div></main>");
        }
    }

    @Nested
    class HeadingAnchorsTest {

        private final HtmlPass pass = new HeadingAnchors("Link to this section");

        @Test
        void giveEveryHeadingOfTheTextALinkToItself() {
            assertThat(pass(pass, "<main><h2 id=\"a\">Why & <em>how</em>?</h2></main>"))
                    .isEqualTo(
                            """
                            <main><h2 id="a">Why &amp; <em>how</em>?</h2><a class="anchor" href="#a" \
                            aria-label="Link to this section: Why &amp; how?"></a></main>""");
        }

        @Test
        void leaveHeadingsWithoutIdAndThoseOutsideOfTheText() {
            var html = "<h2 id=\"nav\">Site</h2><main><h1 id=\"t\">T</h1><h2>No id</h2></main>";
            assertThat(pass(pass, html)).isEqualTo(html);
        }
    }

    @Nested
    class NumberLinksTest {

        private final HtmlPass pass =
                new NumberLinks(
                        "chapters/first.html", Map.of("chapters/second.html", "The second"));

        @Test
        void nameALinkOfDigitsByTheTitleOfItsText() {
            assertThat(pass(pass, "<main><a href=\"second.html#a\">2</a></main>"))
                    .isEqualTo(
                            "<main><a href=\"second.html#a\" aria-label=\"2: The second\">2</a></main>");
        }

        @Test
        void leaveLinksOfWordsAndThoseToOtherPlaces() {
            var html =
                    "<main><a href=\"second.html\">Two</a> <a href=\"https://a.org/chapters/second.html\">2</a>"
                            + " <a href=\"mailto:a@b.html\">3</a> <a href=\"a b.html\">4</a></main>";
            assertThat(pass(pass, html)).isEqualTo(html);
        }
    }

    @Nested
    class PassageLinksTest {

        private final HtmlPass pass = new PassageLinks("Link to");

        @Test
        void nameALinkBySomeFirstWords() {
            assertThat(named("<p><i>Who</i> “said” &amp; did what, and why?</p>"))
                    .isEqualTo("Link to: Who “said” & did what, …");
            assertThat(named("<div><p>Nobody came.</p></div>")).isEqualTo("Link to: Nobody came.");
        }

        @Test
        void leaveALinkThatHasAName() {
            var html =
                    "<section class=\"passage\"><p class=\"label\"><a class=\"address\" href=\"#a\""
                            + " aria-label=\"s2\">s2</a></p><p>One two</p></section>";
            assertThat(pass(pass, html)).isEqualTo(html);
        }

        private String named(String text) {
            var html =
                    "<section class=\"passage\"><p class=\"label\"><a class=\"address\" href=\"#a\">¶</a>"
                            + "</p>"
                            + text
                            + "</section>";
            return Jsoup.parse(pass(pass, html)).select(".address").attr("aria-label");
        }
    }

    @Nested
    class MovedLinksTest {

        private final Map<String, String> urls =
                Map.of(
                        "edition.html", "index.html",
                        "pages/404.html", "404.html",
                        "chapters/first.html", "chapters/first.html");

        @Test
        void leadToTheHomePageInsteadOfTheCoversFile() {
            assertThat(
                            pass(
                                    new MovedLinks("chapters/first.html", "../", urls),
                                    "<main><a href=\"../edition.html#how\">Home</a></main>"))
                    .isEqualTo("<main><a href=\"../index.html#how\">Home</a></main>");
        }

        @Test
        void countFromWhereTheirPageIsPublished() {
            assertThat(
                            pass(
                                    new MovedLinks("pages/404.html", "https://x.org/", urls),
                                    "<main><a href=\"../chapters/first.html\">1</a></main>"))
                    .isEqualTo("<main><a href=\"https://x.org/chapters/first.html\">1</a></main>");
        }

        @Test
        void leaveAllOthersAlone() {
            var html =
                    """
                    <main><a href="#here">1</a><a href="first.html#x">2</a>\
                    <a href="https://example.org/edition.html">3</a><a href="../feed.xml">4</a></main>""";
            assertThat(pass(new MovedLinks("chapters/first.html", "../", urls), html))
                    .isEqualTo(html);
        }
    }

    @Nested
    class OutsideLinksTest {

        @Test
        void tellOutsideSitesNothing() {
            assertThat(
                            pass(
                                    new OutsideLinks(),
                                    "<a href=\"https://example.org/\">1</a><a href=\"a.html\">2</a>"))
                    .isEqualTo(
                            """
                            <a href="https://example.org/" rel="noreferrer">1</a><a href="a.html">2</a>""");
        }
    }

    @Nested
    class ParagraphIdsTest {

        @Test
        void numberTheParagraphsThatHaveNone() {
            assertThat(
                            pass(
                                    new ParagraphIds("since"),
                                    """
                                    <div class="paragraph"></div><main><div class="paragraph"></div>\
                                    <div class="paragraph" id="p-since-2"></div><div class="paragraph"></div>\
                                    <div class="ulist"></div></main>"""))
                    .isEqualTo(
                            """
                            <div class="paragraph"></div><main><div class="paragraph" id="p-since-1"></div>\
                            <div class="paragraph" id="p-since-2"></div><div class="paragraph" id="p-since-3"></div>\
                            <div class="ulist"></div></main>""");
        }
    }

    @Nested
    class TablesTest {

        @Test
        void fitThePage() {
            assertThat(
                            pass(
                                    new Tables(),
                                    """
                                    <table class="tableblock frame-all" style="width:100%"><caption class="title">Six</caption>\
                                    <colgroup><col style="width:50%"></colgroup>\
                                    <thead><tr><th class="tableblock">Year</th></tr></thead>\
                                    <tbody><tr><th class="tableblock"><p class="tableblock">1989</p></th>\
                                    <td class="tableblock halign-left"><p class="tableblock">A & <em>B</em></p></td></tr></tbody></table>"""))
                    .isEqualTo(
                            """
                            <div class="table table--prose" role="region" tabindex="0" aria-labelledby="table-1">\
                            <table><caption id="table-1">Six</caption>\
                            <thead><tr><th scope="col">Year</th></tr></thead>\
                            <tbody><tr><th scope="row">1989</th>\
                            <td>A &amp; <em>B</em></td></tr></tbody></table></div>""");
        }

        @Test
        void leaveTheBooksOwnTablesAlone() {
            var html = "<table id=\"forecasts\"><tbody><tr><th>1</th></tr></tbody></table>";
            assertThat(pass(new Tables(), html)).isEqualTo(html);
        }
    }

    @Nested
    class StackedTablesTest {

        private static final String FRAME = "<div class=\"table table--prose\"><table>";
        private static final String HEAD =
                "<thead><tr><th>When</th><th>What &amp; who</th></tr></thead>";

        @Test
        void sayInEachCellWhatHeadsIt() {
            assertThat(
                            pass(
                                    new StackedTables(),
                                    FRAME
                                            + HEAD
                                            + "<tbody><tr><th colspan=\"2\">Open</th></tr>"
                                            + "<tr><th>1989</th><td>A</td></tr></tbody></table></div>"))
                    .isEqualTo(
                            "<div class=\"table\"><table class=\"stack\">"
                                    + HEAD
                                    + "<tbody><tr><th colspan=\"2\">Open</th></tr>"
                                    + "<tr><th>1989</th><td data-head=\"What &amp; who\">A</td></tr>"
                                    + "</tbody></table></div>");
        }

        @Test
        void sayItInTheTablesOfTemplatesButForRowsThatHeadOthers() {
            assertThat(
                            pass(
                                    new StackedTables(),
                                    "<table class=\"stack\">"
                                            + HEAD
                                            + "<tbody><tr><th colspan=\"2\">Open</th></tr>"
                                            + "<tr><th>1989</th><td class=\"none\">A</td></tr></tbody></table>"))
                    .isEqualTo(
                            "<table class=\"stack\">"
                                    + HEAD
                                    + "<tbody><tr><th colspan=\"2\">Open</th></tr>"
                                    + "<tr><th>1989</th><td class=\"none\" data-head=\"What &amp; who\">A</td></tr>"
                                    + "</tbody></table>");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<tbody><tr><th>1989</th><td>A</td></tr></tbody>",
                    HEAD + "<tbody><tr><td colspan=\"2\">A</td></tr></tbody>",
                    HEAD + "<tbody><tr><td>A</td></tr></tbody>"
                })
        void leaveOthersToScroll(String rows) {
            String html = FRAME + rows + "</table></div>";

            assertThat(pass(new StackedTables(), html)).isEqualTo(html);
        }
    }

    @Nested
    class SeedMarkTest {

        @Test
        void areReadWithTheNearestId() {
            assertThat(
                            SeedMark.of(
                                    Jsoup.parse(
                                            """
                                            <div id="p-c01-53" data-seed="53,57"><q data-seed="54">x</q></div>
                                            <p data-seed="60">no id around it</p>
                                            <p data-seed="p. 7">none of ours</p>
                                            <div id="p-c01-53" data-seed="53"></div>""")))
                    .containsExactly(
                            new SeedMark(53, "p-c01-53"),
                            new SeedMark(57, "p-c01-53"),
                            new SeedMark(54, "p-c01-53"),
                            new SeedMark(60, ""));
        }
    }

    private static String pass(HtmlPass pass, String body) {
        var html = new Finishing(List.of(pass)).finish("<body>" + body + "</body>").strip();
        return html.replaceFirst("^<html><head></head><body>", "")
                .replaceFirst("</body></html>$", "");
    }
}
