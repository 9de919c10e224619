package org.explainer.newsletter;

import static org.assertj.core.api.Assertions.assertThat;

import org.explainer.language.Language;
import org.explainer.newsletter.story.MailLinks;
import org.explainer.newsletter.story.ProblemLocator;
import org.explainer.newsletter.story.Story;
import org.explainer.newsletter.story.StoryReader;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void underlinesHeadingsAndHangsItems() {
        assertThat(
                        text(
                                "<h1>Title</h1><p>Text.</p><ul><li>one</li><li>two<ol><li>deep</li>"
                                        + "</ol></li></ul><p>End.</p>"))
                .isEqualTo(
                        """
                        Title
                        =====

                        Text.

                        - one
                        - two
                          1. deep

                        End.
                        """);
    }

    @Test
    void setsALabelRightUnderItsPoint() {
        assertThat(
                        text(
                                "<ol><li><p>one</p><p class=\"forecast\">» Forecast</p></li><li><p>two</p>"
                                        + "</li></ol>"))
                .isEqualTo(
                        """
                        1. one
                           » Forecast
                        2. two
                        """);
    }

    @Test
    void saysNothingOfAnEmblem() {
        assertThat(text("<p>Before.</p><pre data-name=\"emblem\" title=\"\">x</pre><p>After.</p>"))
                .isEqualTo("Before.\n\nAfter.\n");
    }

    @Test
    void numbersLinksAndListsThem() {
        assertThat(
                        text(
                                "<p>See <a href=\"https://b.example/\">that</a> and <a"
                                        + " href=\"https://b.example/\">that</a>.</p>"))
                .isEqualTo(
                        """
                        See that [1] and that [1].

                        Links
                        -----

                        [1] https://b.example/
                        """);
    }

    /**
     * WordPress takes angle brackets for markup, and a line that begins with a star for an item.
     */
    @Test
    void holdsNothingThatReadsAsMarkup() {
        String figure =
                text(
                        "<div class=\"figure\"><p class=\"drawing__title\">Two roads</p><p>To <a"
                                + " href=\"https://b.example/\">Kelm</a>.</p></div>");

        assertThat(figure).startsWith("Two roads\n\nTo Kelm [1].").doesNotContain("*", "<", ">");
    }

    @Test
    void setsSmallTablesInColumnsAndOthersByRows() {
        String head = "<table><tr><th>Area</th><th>Votes</th></tr>";

        assertThat(text(head + "<tr><th>Larn</th><td>34</td></tr></table>"))
                .isEqualTo("Area  Votes\nLarn  34\n");
        assertThat(text(head + "<tr><th>Larn</th><td>" + "many ".repeat(20) + "</td></tr></table>"))
                .startsWith("Area: Larn\n\n- Votes: many many");
    }

    @Test
    void breaksLinesAt72AndNeverAnAddress() {
        String address = "https://b.example/" + "x".repeat(90);

        assertThat(
                        text("<p>" + "word ".repeat(40) + "<a href=\"" + address + "\">a</a></p>")
                                .lines())
                .allMatch(line -> line.length() <= 72 || line.endsWith(address));
    }

    private static String text(String html) {
        var addresses = new MailLinks("https://a.example/c/one.html", "https://a.example/", "");
        var trouble = new ProblemLocator(new Place("one.adoc", 0), new Problems());
        Story story = new StoryReader(addresses, trouble).read("<body><main>" + html + "</main>");
        return new PlainText("Links", "Picture:", Language.ENGLISH.quotes()).print(story);
    }
}
