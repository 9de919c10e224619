package org.explainer.newsletter.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FirstLinksTest {

    @Test
    void keepALinkWhereItsNameIsFirstMetAndTheWordsEverywhere() {
        Document page =
                Jsoup.parse(
                        """
                        <header><a href="a.html">The book</a></header>
                        <main><p><a href="a.html">One</a> and <a href="b.html">two</a>.</p>
                        <p>Again <a href="a.html"><em>one</em></a>, <a id="place">here</a>.</p></main>
                        <footer><a href="b.html">Two</a></footer>
                        """);
        new FirstLinks().apply(page);
        assertThat(page.select("main a[href]").eachText()).containsExactly("One", "two");
        assertThat(page.select("main p").last().html())
                .isEqualTo("Again <em>one</em>, <a id=\"place\">here</a>.");
        assertThat(page.select("header a, footer a").eachText()).containsExactly("The book", "Two");
    }
}
