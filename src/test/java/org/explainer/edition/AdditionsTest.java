package org.explainer.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.Texts;
import org.explainer.block.PassageKind.Passage;
import org.explainer.edition.Additions.Row;
import org.explainer.manuscript.data.Label;
import org.explainer.manuscript.data.Lean;
import org.explainer.manuscript.data.Sentences;
import org.junit.jupiter.api.Test;

class AdditionsTest {

    private final Additions additions =
            Additions.of(
                    List.of(
                            Texts.chapter(
                                    "c01",
                                    "first",
                                    Texts.passage(Label.FORECAST, "3", "p-c01-3"),
                                    passage(Label.OUTSIDE, Lean.AUTHORS),
                                    passage(Label.OUTSIDE, Lean.CRITICS),
                                    passage(Label.COMMENT, Lean.NEITHER)),
                            Texts.chapter(
                                    "c02",
                                    "second",
                                    passage(Label.OUTSIDE, Lean.UNSAID),
                                    Texts.counterpoint("The other view", "It is."))));

    @Test
    void countsWhatTheEditorsAddedByLabelAndSide() {
        assertThat(additions.rows())
                .extracting(Row::label)
                .containsExactly("outside", "comment", "counterpoint");
        assertThat(additions.rows().get(0).leans())
                .containsExactly(Lean.AUTHORS, Lean.CRITICS, Lean.UNSAID);
        assertThat(additions.rows().get(2).count("critics")).isEqualTo(1);
    }

    @Test
    void leavesOutWhatTheEssaySays() {
        assertThat(additions.all().total()).isEqualTo(5);
        assertThat(additions.all().count("critics")).isEqualTo(2);
        assertThat(additions.all().count("unsaid")).isEqualTo(1);
    }

    private static Passage passage(Label label, Lean lean) {
        return new Passage(
                label, Sentences.NONE, List.of(), List.of(), lean, "Words.", "x", Texts.HERE);
    }
}
