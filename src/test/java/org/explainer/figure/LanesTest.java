package org.explainer.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.explainer.Rows;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.block.LanesKind.PlacedLanes;
import org.explainer.figure.LaneStack.LaneStrip;
import org.explainer.figure.LaneStack.Pin;
import org.explainer.figure.LaneStack.Run;
import org.explainer.figure.Lanes.Tally;
import org.explainer.manuscript.data.Days;
import org.junit.jupiter.api.Test;

/** The tiny book shows 1990 to 2022, and has events of 1999, 2003 and 2004 in one lane. */
class LanesTest {

    private final TinyBook book =
            TinyBook.complete()
                    .add(
                            Rows.laneEvent("founding", "1949-04-04", "lota", "essay"),
                            Rows.laneEvent("war-2014", "2014-04", "force", "essay"),
                            Rows.laneEvent("talks-2004", "2004-12", "crown-lota", "context"),
                            Rows.laneEvent("late-2023", "2023-04-04", "lota", "after-essay"),
                            Rows.moment("court-2004", "2004-12-03", "opal-2004"));

    @Test
    void pilesLanesUpInOneOrder() {
        assertThat(all().lanes())
                .extracting(LaneStrip::id)
                .containsExactly("assembly", "lota", "crown-lota", "force");
        assertThat(all().lanes()).extracting(lane -> Double.parseDouble(lane.line())).isSorted();
    }

    @Test
    void putsTheCalendarBetweenTheFirstTwo() {
        double axis = Double.parseDouble(all().axis());

        assertThat(axis).isEqualTo(Double.parseDouble(all().lanes().get(0).line()));
        assertThat(axis).isLessThan(Double.parseDouble(all().lanes().get(1).line()));
    }

    @Test
    void keepsALaneEmptyInWhichNothingHappened() {
        assertThat(close("2004-01-01", "2004-12-31").lanes())
                .extracting(LaneStrip::id, LaneStrip::empty)
                .contains(tuple("lota", true));
    }

    @Test
    void namesEventsInTheOrderOfTimeAndAsTheListNumbersThem() {
        assertThat(all().pins()).extracting(Pin::number).containsExactly(1, 2, 3, 4, 5, 7, 8);
        assertThat(all().events()).hasSize(8);
    }

    @Test
    void leavesMomentsOfLongerEventsToCloseUps() {
        assertThat(all().pins()).extracting(pin -> pin.event().id()).doesNotContain("court-2004");
        assertThat(close("2004-12-01", "2004-12-31").pins())
                .extracting(pin -> pin.event().id())
                .contains("court-2004");
    }

    @Test
    void putsWhatCameBeforeOnTheEdgeAndSaysSo() {
        assertThat(all().pins().get(0))
                .extracting(Pin::at, Pin::early, Pin::left)
                .containsExactly("0.00", true, false);
        assertThat(all().pins()).filteredOn(Pin::early).hasSize(1);
    }

    @Test
    void reachesToTheLastEventAndShowsWhereTheEssayAppeared() {
        assertThat(all().cells()).hasSize(7);
        assertThat(all().pins().get(6).at()).isEqualTo("97.81");
        assertThat(all().after().orElseThrow().left()).isEqualTo("94.54");
    }

    /** The essay appeared on 22 February 2022. */
    @Test
    void leavesARowToWordsAboutTheEssayWhereNamesOrYearsWouldLieUnderThem() {
        book.add(Rows.laneEvent("march-2022", "2022-03", "force", "after-essay"));

        assertThat(close("2022-01-01", "2022-03-01").lanes().get(0).top()).isEqualTo("0.00");
        assertThat(close("2022-02-01", "2022-04-30").lanes().get(0).top()).isEqualTo("1.70");
        assertThat(all().lanes().get(0).top()).isEqualTo("0.00");
        for (String row : List.of("opal-2004", "ruby-2003", "round-1999", "court-2004")) {
            book.withoutRow(row);
        }
        assertThat(all().axis()).isEqualTo("1.70");
    }

    /** A tick stands on the line, and would strike a name at its usual height. */
    @Test
    void namesALaneBelowTheTicksOfItsLine() {
        var below = all().lanes().get(1);

        assertThat(below.id()).isEqualTo("lota");
        assertThat(Double.parseDouble(below.top()) - Double.parseDouble(below.line()))
                .isCloseTo(0.35, within(0.01));
    }

    @Test
    void keepsAPeakUpForAsLongAsItsEventLasts() {
        book.add(Rows.longEvent("market-2014", "2013-11-21", "2014-02-22", "peak"));
        var lanes = close("2013-11-01", "2014-02-28");

        assertThat(lanes.path()).contains("166.7 10 H941.7 C");
        assertThat(lanes.runs()).isEmpty();
    }

    @Test
    void showsHowLongOtherEventsLast() {
        assertThat(close("2004-11-01", "2004-12-31").runs())
                .extracting(Run::lane, Run::left, Run::width)
                .containsExactly(tuple("crown-lota", "49.18", "50.82"));
        assertThat(all().runs()).isEmpty();
    }

    @Test
    void givesRivalExplanationsALaneOfTheirOwnAtTheBottom() {
        var stretch = stretch("2004-01-01", "2004-12-31", "talks-2004");
        var lanes = Lanes.of(book.edition(), stretch);

        assertThat(lanes.lanes())
                .extracting(LaneStrip::id)
                .endsWith("rival")
                .doesNotContain("crown-lota");
    }

    @Test
    void countsWhatIsInTheEssayAndWhatIsNot() {
        assertThat(all().tallies())
                .containsExactly(
                        new Tally("essay", 6),
                        new Tally("context", 1),
                        new Tally("after-essay", 1));
    }

    @Test
    void drawsOnlyTheCalendarForABookWithoutEitherLane() {
        var bare =
                TinyBook.complete()
                        .withoutRow("opal-2004")
                        .withoutRow("ruby-2003")
                        .withoutRow("round-1999");
        var lanes =
                Lanes.of(
                        bare.edition(),
                        new PlacedLanes(Optional.empty(), List.of(), "", Texts.HERE));

        assertThat(lanes.lanes()).isEmpty();
        assertThat(lanes.path()).isEmpty();
        assertThat(lanes.axis()).isEqualTo("1.70");
    }

    private Lanes all() {
        return Lanes.of(
                book.edition(), new PlacedLanes(Optional.empty(), List.of(), "", Texts.HERE));
    }

    private Lanes close(String first, String last) {
        return Lanes.of(book.edition(), stretch(first, last));
    }

    private static PlacedLanes stretch(String first, String last, String... rivals) {
        var days = new Days(LocalDate.parse(first), LocalDate.parse(last));
        return new PlacedLanes(Optional.of(days), List.of(rivals), "", Texts.HERE);
    }
}
