package org.explainer.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.Texts;
import org.explainer.block.PassageKind.Passage;
import org.explainer.language.Language;
import org.explainer.manuscript.data.Label;
import org.explainer.manuscript.data.Lean;
import org.explainer.manuscript.data.Sentences;
import org.junit.jupiter.api.Test;

class ReadingTimeTest {

    @Test
    void isAMinuteAtLeast() {
        assertThat(ReadingTime.minutes(Texts.body(), Language.ENGLISH)).isEqualTo(1);
    }

    @Test
    void countsTheWordsOfPassagesAndNotTheirTags() {
        var passage = passage("<p class=\"a b\">" + "one <em>two</em> ".repeat(238) + "</p>");

        assertThat(ReadingTime.minutes(Texts.body(passage), Language.ENGLISH)).isEqualTo(2);
        assertThat(ReadingTime.minutes(Texts.body(passage, passage), Language.ENGLISH))
                .isEqualTo(4);
    }

    @Test
    void leavesOtherBlocksOut() {
        var aside = Texts.counterpoint("Title", "word ".repeat(999));

        assertThat(ReadingTime.minutes(Texts.body(aside), Language.ENGLISH)).isEqualTo(1);
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
