package org.explainer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.block.LanesKind.PlacedLanes;
import org.explainer.manuscript.data.Days;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Reference;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class LanesKindTest {

    private final Problems problems = new Problems();

    @Test
    void drawsAllEvents() {
        assertThat(read("all", Map.of()))
                .contains(
                        new PlacedLanes(
                                Optional.empty(), List.of(), "A <em>caption</em>", Calls.HERE));
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void drawsWholeMonthsAndYears() {
        assertThat(read("", Map.of("from", "2004-03", "to", "2004-12-03")).orElseThrow().days())
                .contains(days("2004-03-01", "2004-12-03"));
        assertThat(read("", Map.of("from", "2004", "to", "2004")).orElseThrow().days())
                .contains(days("2004-01-01", "2004-12-31"));
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void namesItsRivalExplanations() {
        var options = Map.of("from", "2003", "to", "2004", "rivals", "ruby-2003 round-1999");

        assertThat(read("", options).orElseThrow().references())
                .containsExactly(
                        new Reference(Event.class, "ruby-2003", Calls.HERE),
                        new Reference(Event.class, "round-1999", Calls.HERE));
    }

    @Test
    void reportsADateThatIsMissingAndOneThatIsNone() {
        assertThat(read("", Map.of("to", "March 2004", "until", "2005"))).isEmpty();

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: lanes has no option "until"
                            its options are: from, rivals, to""",
                        """
                        content/chapters/first.adoc:7: error: lanes:: has no from
                            write from=2004-03-29, from=2004-03 or from=2004""",
                        """
                        content/chapters/first.adoc:7: error: to="March 2004" is no date
                            write to=2004-03-29, to=2004-03 or to=2004""");
    }

    @Test
    void reportsDatesInTheWrongOrder() {
        assertThat(read("", Map.of("from", "2005-02", "to", "2004-03"))).isEmpty();

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: from=2005-02 is later than to=2004-03
                            write the earlier date first""");
    }

    @Test
    void reportsATargetItDoesNotKnowAndDatesForAllEvents() {
        assertThat(read("some", Map.of())).isEmpty();
        assertThat(read("all", Map.of("from", "2004"))).isEmpty();

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: lanes::some[] is not written like this
                            write it as lanes::all[] or lanes::[from=2004-03,to=2005-02]""",
                        """
                        content/chapters/first.adoc:7: error: lanes::all[] takes no dates
                            write it as lanes::all[] or lanes::[from=2004-03,to=2005-02]""");
    }

    @Test
    void printsAllLanesWithWhatFiltersThem() throws IOException {
        Printing.assertPrints(
                "lanes/all", new PlacedLanes(Optional.empty(), List.of(), "", Calls.HERE), book());
    }

    @Test
    void printsSomeWeeksWithARivalExplanation() throws IOException {
        Printing.assertPrints(
                "lanes/weeks",
                new PlacedLanes(
                        Optional.of(days("2004-11-01", "2005-01-31")),
                        List.of("talks-2004"),
                        "A <em>close</em> look",
                        Calls.HERE),
                book());
    }

    @Test
    void printsMonthsInWhichOneOfTheTwoLanesIsEmpty() throws IOException {
        Printing.assertPrints(
                "lanes/months",
                new PlacedLanes(
                        Optional.of(days("2003-06-01", "2005-02-28")), List.of(), "", Calls.HERE),
                book());
    }

    private static TinyBook book() {
        return TinyBook.complete()
                .add(
                        Rows.laneEvent("founding", "1949-04-04", "lota", "essay"),
                        Rows.laneEvent("talks-2004", "2004-12", "crown-lota", "context"),
                        Rows.laneEvent("late-2023", "2023-04-04", "lota", "after-essay"));
    }

    private static Days days(String first, String last) {
        return new Days(LocalDate.parse(first), LocalDate.parse(last));
    }

    private Optional<PlacedLanes> read(String target, Map<String, String> options) {
        return new LanesKind().read(Calls.macro("lanes", target, options), problems);
    }
}
