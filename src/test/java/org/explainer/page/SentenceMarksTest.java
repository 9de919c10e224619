package org.explainer.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.explainer.audio.Utterance;
import org.explainer.audio.Utterance.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SentenceMarksTest {

    private static final Map<String, String> WORDS =
            Map.of(
                    "spoken.outside", "Not in the essay.",
                    "spoken.quotation", "{0}, on {1}:",
                    "spoken.figure.map", "A map.");

    private static final String PAGE =
            """
            <main id="main" class="sheet--chapter"><header class="head"><h1>Title</h1>\
            <p class="standfirst">One. And two.</p><p class="summary">Not said.</p></header>\
            <article class="prose">%s</article></main>""";

    @Test
    void wrapsEachLineOfAPassage() {
        assertThat(
                        marked(
                                """
                                <div class="passage" id="p-1"><p>One.
                                Two <a href="x">links</a>, e.g. <em>this</em>.
                                <a class="mark" href="y">Claim 1</a></p>\
                                <p class="sources">Source: <a href="z">Z</a></p></div>"""))
                .contains(
                        """
                        <div class="passage" id="p-1"><p>\
                        <span class="sentence" id="p-1-s1">One.</span>
                        <span class="sentence" id="p-1-s2">\
                        Two <a href="x">links</a>, e.g. <em>this</em>.</span>
                        <a class="mark" href="y">Claim 1</a></p>\
                        <p class="sources">Source: <a href="z">Z</a></p></div>""");
    }

    @Test
    void keepsTogetherWhatEndsWithinAnElement() {
        assertThat(marked("<div class='passage' id='p'><p>A <em>b.\nC</em> d.\nE.</p></div>"))
                .contains(
                        "<p><span class=\"sentence\" id=\"p-s1\">A <em>b.\nC</em> d.</span>\n"
                                + "<span class=\"sentence\" id=\"p-s2\">E.</span></p>");
    }

    @Test
    void changesNoWord() {
        String body = "<div class=\"passage\" id=\"p\"><p>  A <b>b</b>\n <i>c</i> d\ne </p></div>";

        assertThat(Jsoup.parse(marked(body)).text())
                .isEqualTo(Jsoup.parse(PAGE.formatted(body)).text());
    }

    @Test
    void saysLabelsInTheirOwnWords() {
        assertThat(
                        said(
                                """
                                <div class="passage" id="p"><p class="label label--outside" data-label="outside">\
                                <svg></svg><span>Outside</span><a class="address">¶</a></p>\
                                <p>Text.</p></div>"""))
                .endsWith(
                        new Utterance("p-s1", Role.LABEL, "Not in the essay."),
                        new Utterance("p-s2", Role.LAST, "Text."));
    }

    @Test
    void announcesQuotationsWithTheirSpeaker() {
        assertThat(
                        said(
                                """
                                <figure class="quotation--card" id="q"><p class="label">\
                                <span>Quotation</span></p><blockquote><p>so it is</p></blockquote>\
                                <figcaption><p><a class="person">Ann</a>, <time>1 May</time>. In \
                                Rome. Twice.</p></figcaption></figure>"""))
                .endsWith(
                        new Utterance("q-s1", Role.LABEL, "Ann, on 1 May:"),
                        new Utterance("q-s2", Role.LAST, "so it is"),
                        new Utterance("q-s3", Role.SENTENCE, "In Rome."),
                        new Utterance("q-s4", Role.LAST, "Twice."));
    }

    @Test
    void tellsWhatAFigureShowsAfterItsTitle() {
        assertThat(
                        said(
                                """
                                <figure class="drawing drawing--map" id="m">\
                                <figcaption>Where?</figcaption><svg><desc>Three dots.</desc></svg>\
                                <p>Foot.</p></figure>"""))
                .endsWith(
                        new Utterance("m-s1", Role.LAST, "Where?"),
                        new Utterance("m", Role.FIGURE, "A map. Three dots."));
    }

    @Test
    void beginsWithTheTitle() {
        assertThat(said(""))
                .containsExactly(
                        new Utterance("main-s1", Role.TITLE, "Title"),
                        new Utterance("main-s2", Role.TITLE, "One."),
                        new Utterance("main-s3", Role.TITLE, "And two."));
    }

    @Test
    void marksQuotedWordsAndLeavesOutWhatIsNotSaid() {
        assertThat(
                        said(
                                """
                                <div class="passage" id="p"><p>He <q>did</q>\
                                <sup class="footnote">[1]</sup>. <a class="mark">Claim 1</a>\
                                </p></div>"""))
                .endsWith(new Utterance("p-s1", Role.LAST, "He “did”."));
    }

    @Test
    void givesNoAddressTwice() {
        assertThat(marked("<div class='passage' id='p'><p id='p-s1'>A.</p><p>B.</p></div>"))
                .contains("id=\"p-s1-s1\"")
                .contains("id=\"p-s2\"");
    }

    private static String marked(String body) {
        return page(body).body().html();
    }

    private static List<Utterance> said(String body) {
        return Transcript.of(page(body));
    }

    private static Document page(String body) {
        Document page = Jsoup.parse(PAGE.formatted(body));
        page.outputSettings().prettyPrint(false);
        new SentenceMarks(WORDS::get).apply(page);
        return page;
    }
}
