package org.explainer.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ActorAsidesTest {

    @Test
    void standBehindTheBlockThatNamesThePersonFirst() {
        Document page =
                placed(
                        """
                        <div class="sect1"><section class="passages"><section class="passage" id="one"><p>No one.</p></section>
                        <section class="passage" id="two"><p><a class="person" href="a.html">A</a>, <a class="person"
                        href="b.html">B</a></p></section></section><p><a class="person" href="a.html">A</a></p></div>""");

        assertThat(page.select("#two + aside").text()).isEqualTo("About A");
        assertThat(page.select("#two + aside + aside").text()).isEqualTo("About B");
        assertThat(page.select("[data-page]")).isEmpty();
    }

    @Test
    void stayWhereNoLinkOfTheTextNamesThePerson() {
        Document page = placed("<p>Nobody.</p>");

        assertThat(page.select(".prose aside")).isEmpty();
        assertThat(page.select("main > aside")).hasSize(2);
    }

    private static Document placed(String prose) {
        Document page =
                Jsoup.parse(
                        "<main><article class=prose>"
                                + prose
                                + "</article><aside class=actor data-page=a.html>About A</aside>"
                                + "<aside class=actor data-page=b.html>About B</aside></main>");
        new ActorAsides().apply(page);
        return page;
    }
}
