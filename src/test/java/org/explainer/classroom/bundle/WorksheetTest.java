package org.explainer.classroom.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.Rows;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.block.PredictKind.Predict;
import org.explainer.classroom.bundle.Worksheet.Asked;
import org.junit.jupiter.api.Test;

class WorksheetTest {

    private final TinyBook book =
            TinyBook.complete()
                    .add(
                            Rows.prediction("opal-2004", "2004-11-23"),
                            Rows.prediction("ruby-2003", "2003-12"));

    /**
     * What came of it stands in the key alone: nothing that a template for pupils reads tells it.
     */
    @Test
    void asksWhatTheChapterAsksAndNotWhatCame() {
        book.replace(
                Texts.chapter("c01", "first", new Predict(List.of("opal-2004"), "", Texts.HERE)));

        Worksheet worksheet = Worksheet.of(Rows.sheet("c01", "cl01"), book.edition());

        assertThat(worksheet.asked())
                .containsExactly(
                        new Asked(
                                "A vote & a crowd",
                                "in 2004-11-22",
                                "Nobody knows yet who has won."));
    }

    @Test
    void asksOfTheLastEventAlone() {
        book.replace(
                Texts.chapter(
                        "c01",
                        "first",
                        new Predict(List.of("ruby-2003", "opal-2004"), "", Texts.HERE)));

        assertThat(Worksheet.of(Rows.sheet("c01", "cl01"), book.edition()).asked())
                .extracting(Asked::when)
                .containsExactly("in 2004-11-22");
    }

    @Test
    void asksNothingWhereTheChapterAsksNothing() {
        assertThat(Worksheet.of(Rows.sheet("c02", "cl01"), book.edition()).asked()).isEmpty();
    }
}
