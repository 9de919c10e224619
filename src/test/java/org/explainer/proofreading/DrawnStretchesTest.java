package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.block.LanesKind.PlacedLanes;
import org.explainer.manuscript.data.Days;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Lane;
import org.junit.jupiter.api.Test;

class DrawnStretchesTest {

    private final TinyBook book = TinyBook.complete();

    @Test
    void acceptsTimesInWhichSomethingHappened() {
        place("2004-11-22", "2004-11-22", "opal-2004");
        assertThat(Found.by(new DrawnStretches(), book)).isEmpty();

        book.replace(
                Texts.page(
                        "timeline", new PlacedLanes(Optional.empty(), List.of(), "", Texts.HERE)));
        assertThat(Found.by(new DrawnStretches(), book)).isEmpty();
    }

    @Test
    void reportsATimeInWhichNothingHappened() {
        place("2004-01-01", "2004-11-21");

        assertThat(Found.by(new DrawnStretches(), book))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: no event falls between 2004-01-01 and 2004-11-21
                            choose other dates, or add the event to data/events.yaml""");
    }

    @Test
    void reportsARivalExplanationFromAnotherTime() {
        place("2004-01-01", "2004-12-31", "round-1999");

        assertThat(Found.by(new DrawnStretches(), book))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: round-1999, of 1999-03-12, lies outside the drawing
                            choose other dates, or leave it out of rivals""");
    }

    @Test
    void saysNothingOfEventsThatCouldNotBeRead() {
        place("2005-01-01", "2005-12-31");

        assertThat(Found.by(new DrawnStretches(), book.incomplete(Event.class))).isEmpty();
    }

    @Test
    void reportsADrawingInABookWithoutLanesAndEvents() {
        place("2004-01-01", "2004-12-31");
        for (String row : List.of("assembly", "lota", "crown-lota", "force")) {
            book.withoutRow(row);
        }
        for (String row : List.of("opal-2004", "ruby-2003", "round-1999")) {
            book.withoutRow(row);
        }

        assertThat(Found.by(new DrawnStretches(), book))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: there are no lanes to draw
                            list them in content/data/lanes.yaml""",
                        """
                        content/chapters/first.adoc:7: error: there are no events to draw
                            list them in content/data/events.yaml""");
        assertThat(
                        Found.by(
                                new DrawnStretches(),
                                book.incomplete(Event.class).incomplete(Lane.class)))
                .isEmpty();
    }

    private void place(String first, String last, String... rivals) {
        var days = new Days(LocalDate.parse(first), LocalDate.parse(last));
        book.replace(
                Texts.page(
                        "timeline",
                        new PlacedLanes(Optional.of(days), List.of(rivals), "", Texts.HERE)));
    }
}
