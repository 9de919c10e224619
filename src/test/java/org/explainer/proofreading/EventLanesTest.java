package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.Rows;
import org.explainer.TinyBook;
import org.junit.jupiter.api.Test;

class EventLanesTest {

    private final TinyBook book = TinyBook.complete();

    @Test
    void acceptsABookWithLanesAndABookWithout() {
        assertThat(Found.by(new EventLanes(), book)).isEmpty();

        for (String row : List.of("assembly", "lota", "crown-lota", "force")) {
            book.withoutRow(row);
        }
        book.add(Rows.laneEvent("laneless", "2005", "", "essay"));
        assertThat(Found.by(new EventLanes(), book)).isEmpty();
    }

    @Test
    void reportsAnEventWithoutALane() {
        book.add(Rows.laneEvent("laneless", "2005", "", "essay"));

        assertThat(Found.by(new EventLanes(), book))
                .containsExactly(
                        """
                        content/data/events.yaml:3: error: laneless has no lane
                            write lane: and one of assembly, lota, crown-lota, force""");
    }

    @Test
    void reportsASecondLaneOnOneSideOfTheCalendar() {
        book.add(Rows.lane("trade", "Trade", "above", "dot", ""));

        assertThat(Found.by(new EventLanes(), book))
                .containsExactly(
                        """
                        content/data/lanes.yaml:3: error: another lane lies above the calendar already
                            take side out here: the lane then lies further down""");
    }
}
