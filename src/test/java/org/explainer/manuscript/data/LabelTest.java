package org.explainer.manuscript.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelTest {

    @Test
    void isWrittenInLowerCaseWithHyphens() {
        assertThat(Label.ids())
                .containsExactly(
                        "documented-event",
                        "authors-claim",
                        "interpretation",
                        "quotation",
                        "forecast",
                        "context",
                        "outside",
                        "comment");
        assertThat(Label.of("authors-claim")).contains(Label.AUTHORS_CLAIM);
    }

    @Test
    void tellsWhatTheEditorsAdded() {
        assertThat(Label.values())
                .filteredOn(Label::isAdded)
                .containsExactly(Label.OUTSIDE, Label.COMMENT);
    }

    @Test
    void isNotReadFromAnyOtherSpelling() {
        assertThat(Label.of("Authors-claim")).isEmpty();
        assertThat(Label.of("AUTHORS_CLAIM")).isEmpty();
    }
}
