package org.explainer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.explainer.TinyBook;
import org.explainer.block.TimelineKind.Timeline;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Reference;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class TimelineKindTest {

    private final Problems problems = new Problems();

    @Test
    void listsTheChaptersOwnEventsUnlessToldOtherwise() {
        assertThat(read("", Map.of()))
                .isEqualTo(new Timeline(false, List.of(), "A <em>caption</em>", Calls.HERE));
        assertThat(read("all", Map.of()).all()).isTrue();
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void namesTheEventsItLists() {
        var timeline = read("", Map.of("events", "ruby-2003 opal-2004"));

        assertThat(timeline.references())
                .containsExactly(
                        new Reference(Event.class, "ruby-2003", Calls.HERE),
                        new Reference(Event.class, "opal-2004", Calls.HERE));
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void reportsATargetAndAnOptionItDoesNotKnow() {
        assertThat(
                        new TimelineKind()
                                .read(Calls.macro("timeline", "some", Map.of("ev", "x")), problems))
                .isEmpty();

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: timeline has no option "ev"
                            its options are: events""",
                        """
                        content/chapters/first.adoc:7: error: timeline:: does not know "some"
                            write timeline::all[], timeline::[] or timeline::[events="…"]""");
    }

    @Test
    void standsOnALineOfItsOwn() {
        assertThat(new TimelineKind().read(Calls.style("timeline", "", Map.of()), problems))
                .isEmpty();

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: timeline is not written like this
                            write it as timeline::[]""");
    }

    @Test
    void printsTheChaptersEventsUnderAHeading() throws IOException {
        Printing.assertPrints("timeline/chapter", timeline(false, "", ""));
    }

    @Test
    void printsChosenEventsInTheOrderChosen() throws IOException {
        Printing.assertPrints(
                "timeline/chosen",
                timeline(false, "Two of <em>them</em>", "round-1999", "ruby-2003"));
    }

    @Test
    void printsAllEventsWithTheirSourcesAndChapters() throws IOException {
        Printing.assertPrints("timeline/all", timeline(true, "", ""));
    }

    @Test
    void printsNothingWhereTheChapterHasNoEvent() throws IOException {
        var book = TinyBook.complete().withoutRow("opal-2004").withoutRow("ruby-2003");
        Printing.assertPrints("timeline/none", timeline(false, "", ""), book);
    }

    private Timeline read(String target, Map<String, String> options) {
        return new TimelineKind()
                .read(Calls.macro("timeline", target, options), problems)
                .orElseThrow();
    }

    private static Timeline timeline(boolean all, String title, String... events) {
        List<String> chosen = List.of(events).equals(List.of("")) ? List.of() : List.of(events);
        return new Timeline(all, chosen, title, Calls.HERE);
    }
}
