package org.explainer.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.explainer.TinyBook.chapter;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.groups.Tuple;
import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.edition.Edition;
import org.explainer.figure.Pulse.Mark;
import org.explainer.figure.Pulse.Span;
import org.explainer.manuscript.text.Years;
import org.junit.jupiter.api.Test;

/** The tiny book shows 1990 to 2022: 33 years. */
class PulseTest {

    /** Each peak is drawn as two curves; the second ends where the line was before. */
    private static final Pattern PEAK =
            Pattern.compile("H[\\d.]+ C[\\d.]+ (\\d+) [\\d.]+ (\\d+) ([\\d.]+) (\\d+) S");

    private final Edition edition = TinyBook.complete().edition();
    private final Pulse pulse = Pulse.of(edition, chapter(edition, "c02"));

    @Test
    void drawsAllPeaksEquallyHigh() {
        var peaks = PEAK.matcher(pulse.path()).results().toList();

        assertThat(peaks).hasSize(2);
        assertThat(peaks).extracting(peak -> peak.group(4)).containsOnly("10");
        assertThat(peaks).extracting(peak -> peak.group(1)).containsOnly("54");
        assertThat(pulse.path()).startsWith("M0 54 H").endsWith(" 54 H1000");
    }

    @Test
    void putsEachPeakWhereItsMarkIs() {
        var tops =
                PEAK.matcher(pulse.path())
                        .results()
                        .map((MatchResult peak) -> Double.parseDouble(peak.group(3)))
                        .toList();

        assertThat(pulse.peaks())
                .extracting(Mark::left)
                .containsExactly(
                        "%.2f".formatted(tops.get(0) / 10), "%.2f".formatted(tops.get(1) / 10));
    }

    @Test
    void measuresPlacesInPercentOfTheYearsShown() {
        assertThat(pulse.peaks().get(0).left())
                .isEqualTo("%.2f".formatted(100 * (2003 - 1990) / 33.0));
        assertThat(pulse.ticks()).extracting(Mark::left).containsExactly("27.85");
    }

    @Test
    void marksRoundsWithTicksThatLeadToTheTimeline() {
        assertThat(pulse.ticks())
                .containsExactly(
                        new Mark(
                                "27.85",
                                "Event round-1999 & more",
                                "in 1999-03-12",
                                "pages/timeline.html#round-1999",
                                true,
                                false));
    }

    @Test
    void setsAHollowTickForAnEventThatIsNeitherPeakNorRound() {
        var book = TinyBook.complete().add(Rows.event("promise-2001", "2001-04", "event", "c02"));

        assertThat(Pulse.of(book.edition(), book.edition().cover()).ticks())
                .extracting(Mark::title, Mark::hollow)
                .containsExactly(
                        tuple("Event round-1999 & more", false),
                        tuple("Event promise-2001 & more", true));
    }

    @Test
    void leadsFromAPeakToTheLastChapterThatTellsOfIt() {
        assertThat(pulse.peaks())
                .extracting(Mark::url)
                .containsExactly("chapters/second.html", "chapters/first.html");
    }

    @Test
    void lightsTheEventsOfTheChapterShown() {
        assertThat(pulse.peaks()).extracting(Mark::lit).containsExactly(true, false);
    }

    @Test
    void lightsTheSpanOfTheChapterShownAndNoneElsewhere() {
        double year = 100 / 33.0;
        assertThat(pulse.spans())
                .containsExactly(
                        new Span(
                                "%.2f".formatted(13 * year),
                                "%.2f".formatted(2 * year),
                                "2003–2004",
                                "%.2f".formatted(13 * year),
                                false));
        assertThat(Pulse.of(edition, edition.text("timeline")).spans()).isEmpty();
    }

    @Test
    void setsTheTitleOfASpanClearOfThePeaks() {
        assertThat(titleWithout("opal-2004")).isEqualTo(tuple("45.45", false));
        assertThat(titleWithout("ruby-2003")).isEqualTo(tuple("39.39", true));
        assertThat(titleWithout("round-1999"))
                .as("there is no room, so it begins where its span does")
                .isEqualTo(tuple("39.39", false));
    }

    private static Tuple titleWithout(String event) {
        var book = TinyBook.complete().withoutRow(event).edition();
        Span span = Pulse.of(book, chapter(book, "c02")).spans().get(0);
        return tuple(span.at(), span.before());
    }

    @Test
    void namesEveryFifthYear() {
        assertThat(pulse.years())
                .extracting(Mark::title)
                .containsExactly("1990", "1995", "2000", "2005", "2010", "2015", "2020");
        assertThat(pulse.years().get(0).left()).isEqualTo("0.00");
    }

    @Test
    void putsWhatLiesBeyondTheYearsShownOnTheEdge() {
        var book = TinyBook.complete().add(Rows.event("early", "1949", "round", "c01"));
        var edges = Pulse.of(book.edition(), chapter(book.edition(), "c01"));

        assertThat(edges.ticks()).extracting(Mark::left).containsExactly("0.00", "27.85");
    }

    @Test
    void namesNoMoreYearsThanThereIsRoomFor() {
        assertThat(new Pulse.Scale(new Years(1989, 2003)).years())
                .extracting(Mark::title)
                .containsExactly("1990", "1995", "2000");
        assertThat(new Pulse.Scale(new Years(1800, 2000)).years())
                .extracting(Mark::title)
                .startsWith("1800", "1825")
                .endsWith("2000")
                .hasSize(9);
        assertThat(new Pulse.Scale(new Years(1, 2000)).years()).hasSizeLessThan(18);
    }
}
