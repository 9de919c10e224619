package org.explainer.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.Rows;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.block.Exhibit;
import org.explainer.block.PassageKind.Passage;
import org.explainer.manuscript.data.Label;
import org.explainer.manuscript.data.Lean;
import org.explainer.manuscript.data.Sentences;
import org.explainer.manuscript.text.Block;
import org.junit.jupiter.api.Test;

class ReadingTimeTest {

    @Test
    void isAMinuteAtLeast() {
        assertThat(minutes()).isEqualTo(1);
    }

    @Test
    void countsWordsAndNotTheirTags() {
        var passage = passage("<p class=\"a b\">" + "one <em>two</em> ".repeat(225) + "</p>");

        assertThat(minutes(passage)).isEqualTo(2);
        assertThat(minutes(passage, passage)).isEqualTo(4);
    }

    @Test
    void countsAllThatIsWritten() {
        assertThat(minutes(Texts.counterpoint("Title", "word ".repeat(450)))).isEqualTo(2);
        assertThat(minutes(Texts.quotation("q-frost", "word ".repeat(450), false))).isEqualTo(2);
    }

    @Test
    void countsWhatIsShownOfRows() {
        int alone = minutes();
        var book = TinyBook.complete();
        var shown = Rows.dataset("words", "Text", "word ".repeat(450).strip());
        var figure =
                new Exhibit(
                        "dataset",
                        "words",
                        "",
                        new Exhibit.Needs(List.of(), List.of(), 0),
                        Texts.HERE);

        assertThat(
                        ReadingTime.minutes(
                                Texts.chapter("c09", "ninth", figure), book.add(shown).edition()))
                .isEqualTo(alone + 1);
    }

    private static int minutes(Block... blocks) {
        return ReadingTime.minutes(
                Texts.chapter("c01", "first", blocks), TinyBook.complete().edition());
    }

    private static Passage passage(String text) {
        List<String> none = List.of();
        return new Passage(
                Label.FORECAST,
                Sentences.NONE,
                none,
                none,
                Lean.UNSAID,
                text,
                "p-c02-3",
                Texts.HERE);
    }
}
