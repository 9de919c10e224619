package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import org.explainer.TinyBook;
import org.explainer.TinyMaps;
import org.junit.jupiter.api.Test;

class ClosedOutlinesTest {

    private final TinyBook book = TinyBook.complete();

    @Test
    void acceptsLinesThatGoRoundEachArea() {
        assertThat(Found.by(new ClosedOutlines(), book)).isEmpty();

        book.add(
                TinyMaps.boundary("AUT", "10 46, 10 48.0, 12 48"),
                TinyMaps.boundary("AUT HUN", "12 48.0, 10.0 46"),
                TinyMaps.boundary("HUN", "12 48, 14 46, 10 46"));
        assertThat(Found.by(new ClosedOutlines(), book)).isEmpty();
    }

    @Test
    void reportsAnOutlineWithAGap() {
        book.withoutRow("POL ROU");

        assertThat(Found.by(new ClosedOutlines(), book))
                .contains(
                        """
                        content/data/boundaries.yaml:3: error: the outline of POL has a gap at 20.0 49.0
                            begin there the line that goes on, or mend the end of this one""")
                .hasSize(4);
    }

    @Test
    void saysNothingWhereALineCouldNotBeRead() {
        book.withoutRow("POL ROU").add(TinyMaps.boundary("POL ROU"));

        assertThat(Found.by(new ClosedOutlines(), book)).isEmpty();
    }
}
