package org.explainer.classroom.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.page.ContentHash;
import org.explainer.page.Finishing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class OnePageTest {

    private static Document whole(String body) {
        return Jsoup.parse(
                new Finishing(
                                List.of(
                                        new OnePage(
                                                address ->
                                                        "@font-face{font-family:A;src:url("
                                                                + address
                                                                + ")}p{top:0}",
                                                address -> "data:," + address,
                                                "(needs the internet)")))
                        .finish(
                                "<!doctype html><html><head><script src=\"a.js\"></script>"
                                        + "<link rel=\"stylesheet\" href=\"a.css\"></head><body>"
                                        + body
                                        + "</body></html>"));
    }

    @Test
    void needsNoOtherFile() {
        Document page =
                whole(
                        "<nav>All</nav><img src=\"a.png\" alt=\"A\"><script type=\"text/html\"><p>x</p></script>");

        assertThat(page.select("script, link, nav, p")).isEmpty();
        assertThat(page.select("style").last().data()).isEqualTo("p{top:0}");
        assertThat(page.select("img").attr("src")).isEqualTo("data:,a.png");
    }

    @Test
    void makesPlainWordsOfLinksToOtherPages() {
        Document page =
                whole("<p id=\"p\"><a href=\"two.html#x\">Two</a> <a href=\"#p\">Here</a></p>");

        assertThat(page.body().html()).isEqualTo("<p id=\"p\">Two <a href=\"#p\">Here</a></p>");
    }

    @Test
    void leavesTheStyleOfADrawingWhereItsLinksWere() {
        Document page =
                whole(
                        """
                        <svg><a class="pin" href="two.html#x"><rect></rect></a>\
                        <text><a class="name" href="two.html">Two</a></text></svg>""");

        assertThat(page.select("a")).isEmpty();
        assertThat(page.select("svg > g.pin > rect")).hasSize(1);
        assertThat(page.select("text > tspan.name").text()).isEqualTo("Two");
    }

    @Test
    void leavesOutALineThatOnlyLeadsElsewhere() {
        Document page = whole("<p>Text.</p><p><a href=\"quiz.html\">All questions</a></p>");

        assertThat(page.body().html()).isEqualTo("<p>Text.</p>");
    }

    @Test
    void keepsTheNameOfAnEventAndOfAPerson() {
        Document page =
                whole(
                        """
                        <p class="event__title"><a href="timeline.html#opal">Opal Evening</a></p>\
                        <p class="actor__name"><a href="zorenko.html">Zorenko</a></p>""");

        assertThat(page.select("p").eachText()).containsExactly("Opal Evening", "Zorenko");
        assertThat(page.select("a")).isEmpty();
    }

    @Test
    void offersNoFilesAndNoPagesOfFigures() {
        Document page =
                whole(
                        """
                        <p class="drawing__foot"> <a class="drawing__alone" href="f.html">Share</a></p>\
                        <p class="drawing__foot">Source: us. <a href="d.csv" download>Data</a>\
                         <a class="drawing__alone" href="f.html">Share</a></p>""");

        assertThat(page.body().text()).isEqualTo("Source: us.");
        assertThat(page.select("p")).hasSize(1);
    }

    @Test
    void leadsFromAWordToItsDefinition() {
        Document page =
                whole(
                        """
                        <p><a class="term" href="../g.html#lota">LOTA</a></p><ul><li><a class="term"
                        href="../g.html#lota">LOTA</a><div class="definition" popover
                        aria-label="LOTA" id="term-lota">
                        <p>An alliance.</p><p><a href="../g.html#lota">More</a></p></div></li></ul>""");

        assertThat(page.select("p a").attr("href")).isEqualTo("#term-lota");
        assertThat(page.select("li").text()).isEqualTo("An alliance.");
        assertThat(page.select("[popover], [aria-label]")).isEmpty();
    }

    @Test
    void aPageGivenAwayByItselfCarriesItsLetters() {
        String html =
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
                        + " style-src 'sha256-x'\"><style>p{top:0}</style><h1>Lovelace</h1>";
        Document page = Jsoup.parse(new Finishing(List.of(new OwnLetters())).finish(html));
        String rules = page.select("style").last().data();

        assertThat(rules.lines()).hasSize(5).allMatch(rule -> rule.contains("data:font/woff;"));
        assertThat(page.select("meta").attr("content"))
                .contains("style-src '" + ContentHash.of(rules) + "' 'sha256-x'")
                .endsWith("; font-src data:");
    }
}
