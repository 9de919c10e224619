package org.explainer.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class RunsTest {

    @Test
    void bindConsecutivePassagesOfOneKind() {
        Document page =
                bound(
                        passage("forecast", "One.")
                                + passage("forecast", "Two.")
                                + passage("context", "Three.")
                                + "<p>Between.</p>"
                                + passage("context", "Four.")
                                + passage("forecast", "Five."));

        assertThat(page.select(".passages").eachText())
                .containsExactly(
                        "forecast: means.forecast One. s1 forecast Two. s1",
                        "context: means.context Three. s1",
                        "context Four. s1",
                        "forecast Five. s1");
        assertThat(page.select(".passages--forecast")).hasSize(2);
    }

    @Test
    void showALabelOnceAndKeepItsWordInEveryPassage() {
        Document page = bound(passage("forecast", "One.") + passage("forecast", "Two."));

        assertThat(page.select(".passages > .label:not(.unseen)")).hasSize(1);
        assertThat(page.select(".passage > .label.unseen").eachText()).containsExactly("forecast");
    }

    @Test
    void moveTheAddressToTheEndOfTheText() {
        Document page = bound(passage("forecast", "One.</p><p>More."));

        assertThat(page.select(".label .address")).isEmpty();
        assertThat(page.select(".passage > p").eachText()).containsExactly("One.", "More. s1");
    }

    private static String passage(String label, String text) {
        return "<section class='passage passage--%1$s'><p class='label label--%1$s' data-label='%1$s'><span>%1$s</span> <a class='address'>s1</a></p><p>%2$s</p></section>\n"
                .formatted(label, text);
    }

    private static Document bound(String html) {
        Document page = Jsoup.parse("<main>" + html + "</main>");
        new Runs(key -> key).apply(page);
        return page;
    }
}
