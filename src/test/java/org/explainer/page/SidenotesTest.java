package org.explainer.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SidenotesTest {

    private static final String LISTED =
            """
            <section class="passage"><p class="label">L</p><p>One.</p>
            <p class="sources"><span class="sources__word">Sources:</span> <a href="s.html#a">A</a>; <a
            href="s.html#b">B</a></p></section>""";

    @Test
    void numberWhatAPassageListsAtItsEnd() {
        Document page = noted(LISTED + LISTED);

        assertThat(page.select(".passage > p").eachText())
                .containsExactly(
                        "L", "One.\u202f1", "1 A; B Close", "L", "One.\u202f2", "2 A; B Close");
        assertThat(page.select(".sources, .sources__word")).isEmpty();
        assertLeadThereAndBack(page, 2);
    }

    @Test
    void numberASourceWhereItsSentenceCitesIt() {
        Document page =
                noted(
                        """
                        <section class="passage"><p class="label">L</p><p>The <a class="cited"
                        href="s.html#a" data-brief="A, 2004">census</a> says so.</p><p>Two.</p>
                        <p class="sources"><a href="s.html#b">B</a></p></section>""");

        assertThat(page.select(".passage > p").eachText())
                .containsExactly(
                        "L",
                        "The census\u202f1 says so.",
                        "1 A, 2004 Close",
                        "Two.\u202f2",
                        "2 B Close");
        assertThat(page.select("#note-1 a").attr("href")).isEqualTo("s.html#a");
        assertLeadThereAndBack(page, 2);
    }

    @Test
    void shareTheirNumbersWithFootnotesWhichMayBeMarkedTwice() {
        String mark =
                "<sup class='footnote'>[<a class='footnote' href='#_footnotedef_1'>1</a>]</sup>";
        Document page =
                noted(
                        LISTED
                                + "<p>Two."
                                + mark
                                + "</p><ul><li>Three."
                                + mark
                                + "</li></ul><div id='footnotes'><div class='footnote' id='_footnotedef_1'>"
                                + "<a href='#_footnoteref_1'>1</a>. So.</div></div>");

        assertThat(page.select("main > p, li").eachText())
                .containsExactly("Two.\u202f2", "2 So. Close", "Three.\u202f2");
        assertThat(page.select("#footnotes")).isEmpty();
        assertThat(page.select("[id=ref-2]")).hasSize(1);
    }

    @Test
    void standBehindAListAndATableAndBreakNeither() {
        String mark = "<sup><a class='footnote' href='#_footnotedef_1'>1</a></sup>";
        Document page =
                noted(
                        "<table><tr><td><p>Cell"
                                + mark
                                + "</p></td></tr></table><div id='footnotes'><div class='footnote'"
                                + " id='_footnotedef_1'><a href='#_footnoteref_1'>1</a>. So.</div></div>");

        assertThat(page.select("table + .sidenote").text()).isEqualTo("1 So. Close");
    }

    @Test
    void leaveASourceWhereNoTextIsBeforeIt() {
        Document page =
                noted(
                        "<div class=passage><p class=label>L</p><p class=sources>Source: S</p></div>");

        assertThat(page.select(".passage .sources").text()).isEqualTo("Source: S");
        assertThat(page.select(".sidenote")).isEmpty();
    }

    private static Document noted(String html) {
        Document page = Jsoup.parse("<main>" + html + "</main>");
        new Sidenotes(number -> "Note " + number, "Close").apply(page);
        return page;
    }

    private static void assertLeadThereAndBack(Document page, int count) {
        assertThat(page.select(".ref"))
                .hasSize(count)
                .allMatch(ref -> exists(ref.attr("href"), page));
        assertThat(page.select(".sidenote__close"))
                .hasSize(count)
                .allMatch(back -> exists(back.attr("href"), page));
        assertThat(page.select(".ref").attr("aria-label")).isEqualTo("Note 1");
    }

    private static boolean exists(String address, Document page) {
        return page.getElementById(address.substring(1)) != null;
    }
}
