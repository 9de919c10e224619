package org.explainer.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.Texts;
import org.explainer.block.PassageKind.Passage;
import org.explainer.language.Language;
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
        var passage = passage("<p class=\"a b\">" + "one <em>two</em> ".repeat(238) + "</p>");

        assertThat(minutes(passage)).isEqualTo(2);
        assertThat(minutes(passage, passage)).isEqualTo(4);
    }

    @Test
    void countsAllThatIsWritten() {
        assertThat(minutes(Texts.counterpoint("Title", "word ".repeat(476)))).isEqualTo(2);
        assertThat(minutes(Texts.quotation("q-frost", "word ".repeat(476), false))).isEqualTo(2);
    }

    private static int minutes(Block... blocks) {
        return ReadingTime.minutes(Texts.chapter("c01", "first", blocks), Language.ENGLISH);
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
