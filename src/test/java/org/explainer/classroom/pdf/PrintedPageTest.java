package org.explainer.classroom.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.explainer.classroom.pdf.PrintedPage.Words;
import org.explainer.page.Finishing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PrintedPageTest {

    private static Document printed(String body) {
        var pass =
                new PrintedPage(
                        "chapters/",
                        Map.of("chapters/second.html", "c02"),
                        "https://example.org/",
                        address -> "data:" + address,
                        new Words(text -> "To " + text, address -> "Web: " + address));
        return Jsoup.parse(new Finishing(List.of(pass)).finish(body));
    }

    private static Element link(String address) {
        return printed("<a href=\"" + address + "\">there</a>").selectFirst("a");
    }

    @Test
    void leadsWithinThePageWhereItHasTheText() {
        Element link = link("second.html#p-c02-1");

        assertThat(link.attr("href")).isEqualTo("#c02");
        assertThat(link.className()).isEqualTo("turn");
        assertThat(link.attr("title")).isEqualTo("To there");
    }

    @Test
    void leadsToTheWebForTheRestOfTheSite() {
        Element link = link("../pages/map.html#kelm");

        assertThat(link.attr("href")).isEqualTo("https://example.org/pages/map.html#kelm");
        assertThat(link.className()).isEqualTo("web");
        assertThat(link.attr("title")).isEqualTo("Web: https://example.org/pages/map.html#kelm");
    }

    @Test
    void leavesOtherAddressesAsTheyAre() {
        assertThat(link("https://lota.int/x").attr("href")).isEqualTo("https://lota.int/x");
        assertThat(link("#source-x").attr("href")).isEqualTo("#source-x");
        assertThat(link("#source-x").className()).isEmpty();
    }

    @Test
    void explainsAWordOnceInAChapter() {
        String note = "<span class=\"note\" data-term=\"coup\">a seizure</span>";
        String chapter = "<div class=\"chapter\">" + note + note + "</div>";

        assertThat(printed(chapter + chapter).select(".note")).hasSize(2);
    }

    @Test
    void setsTheNumberOfANoteAfterAComma() {
        Document page =
                printed(
                        "<p class=chapter>a coup<span class=note data-term=x>seizure</span>, they"
                                + " said</p>");

        assertThat(page.selectFirst("p").html())
                .isEqualTo("a coup,<span class=\"note\">seizure</span> they said");
    }

    @Test
    void listsOnlySourcesThatAreNamed() {
        Document page =
                printed(
                        "<a href=\"#source-a\">A</a><ul><li class=source id=source-a>A"
                                + "<li class=source id=source-b>B</ul>");

        assertThat(page.select(".source").eachText()).containsExactly("A");
    }

    @Test
    void holdsItsPictures() {
        assertThat(printed("<img src=\"../media/x.png\" alt=\"x\">").select("img").attr("src"))
                .isEqualTo("data:../media/x.png");
    }

    @Test
    void saysWhatAPictureTellsThatCannotBePrinted() {
        Document page =
                printed("<img src=\"../media/x.webp\" alt=\"A mill\"><img src=y.svg alt=Po>");

        assertThat(page.select("img")).isEmpty();
        assertThat(page.select(".picture").eachText()).containsExactly("A mill", "Po");
    }
}
