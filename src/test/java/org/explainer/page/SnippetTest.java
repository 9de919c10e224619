package org.explainer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class SnippetTest {

    @Test
    void isAPassageWithItsLabelAndTheHeadingItStandsUnder() {
        assertThat(
                        snippets(
                                """
                                <main><div class="sect1">
                                <h2 id="why">Why <em>then</em>? <a class="anchor" href="#why">#</a></h2>
                                <div class="passage" id="p-c01-1">
                                <p class="label"><svg></svg><span>Authors’ claim</span><a>s1</a></p>
                                <p>One <a href="x.html">thing</a>
                                and another. <a class="mark" href="c.html#cl01">Claim 1</a></p>
                                <p class="sources">Source: X</p>
                                </div>
                                </div></main>"""))
                .containsExactly(
                        new Snippet(
                                "p-c01-1",
                                "Authors’ claim",
                                "Why then?",
                                "One thing and another."));
    }

    @Test
    void isAnEditorialUnderItsOwnTitle() {
        assertThat(
                        snippets(
                                """
                                <main><div class="sect1"><h2 id="a">A</h2>
                                <div class="editorial" id="r"><p class="label"><span>The other view</span></p>
                                <h3>But</h3><div class="paragraph"><p>No.</p></div></div>
                                </div></main>"""))
                .containsExactly(new Snippet("r", "The other view", "But", "No."));
    }

    @Test
    void isFoundAtTheHeadingWhereItHasNoAddress() {
        assertThat(
                        snippets(
                                """
                                <main><div class="paragraph" id="p-x-1"><p>Begin.</p></div>
                                <div class="ulist"><ul><li>Top</li></ul></div>
                                <div class="sect1"><h2 id="a">A</h2><div class="sect2"><h3 id="b">B</h3>
                                <div class="ulist"><ul><li><p>One</p></li><li>
                                <div class="ulist"><ul><li>two</li></ul></div></li></ul></div>
                                </div></div></main>"""))
                .containsExactly(
                        new Snippet("p-x-1", "", "", "Begin."),
                        new Snippet("", "", "", "Top"),
                        new Snippet("b", "", "B", "One two"));
    }

    @Test
    void leavesOutTheWordsOfOthers() {
        assertThat(
                        snippets(
                                "<main><div class=\"passage\" id=\"p\"><p>He said <q>not"
                                        + " us</q>.</p><figure>Card</figure></div></main>"))
                .extracting(Snippet::text)
                .containsExactly("He said “…”.");
    }

    @Test
    void isNothingThatStandsOutsideOfTheTextOrIsEmpty() {
        assertThat(
                        snippets(
                                "<header><div class=\"paragraph\">Site</div></header>"
                                        + "<main><div class=\"paragraph\"> </div></main>"))
                .isEmpty();
    }

    @Test
    void isNothingOfAPageThatAsksNotToBeFound() {
        String text = "<main><div class=\"paragraph\" id=\"p\">Text</div></main>";

        assertThat(snippets("<meta name=\"robots\" content=\"noindex\">" + text)).isEmpty();
        assertThat(snippets("<meta name=\"robots\" content=\"index\">" + text)).hasSize(1);
    }

    private static List<Snippet> snippets(String html) {
        return Snippet.of(Jsoup.parse(html));
    }
}
