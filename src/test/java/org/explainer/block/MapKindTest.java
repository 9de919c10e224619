package org.explainer.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.block.MapKind.PlacedMap;
import org.explainer.manuscript.data.City;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Frame;
import org.explainer.manuscript.data.Reference;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class MapKindTest {

    private final Problems problems = new Problems();

    @Test
    void namesTheCitiesAndEventsItShows() {
        var options = Map.of("cities", "kelm larn", "events", "opal-2004", "rounds", "all");
        var map = new MapKind().read(Calls.macro("map", "east", options), problems).orElseThrow();

        assertThat(map.frame()).isEqualTo("east");
        assertThat(map.rounds()).isTrue();
        assertThat(map.references())
                .containsExactly(
                        new Reference(Frame.class, "east", Calls.HERE),
                        new Reference(City.class, "kelm", Calls.HERE),
                        new Reference(City.class, "larn", Calls.HERE),
                        new Reference(Event.class, "opal-2004", Calls.HERE));
        assertThat(Calls.printed(problems)).isEmpty();
    }

    @Test
    void showsAllCitiesByOneWord() {
        var map = map(List.of("all"), List.of(), false);

        assertThat(map.allCities()).isTrue();
        assertThat(map.references())
                .containsExactly(new Reference(Frame.class, "uland", Calls.HERE));
    }

    @Test
    void reportsAnOptionItDoesNotKnow() {
        new MapKind().read(Calls.macro("map", "uland", Map.of("city", "kelm")), problems);

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: map has no option "city"
                            its options are: cities, events, rounds""");
    }

    @Test
    void takesAllRoundsOrNone() {
        new MapKind().read(Calls.macro("map", "europe", Map.of("rounds", "2004")), problems);

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: rounds="2004" is not known
                            write rounds="all", or leave it out""");
    }

    @Test
    void standsOnALineOfItsOwn() {
        assertThat(new MapKind().read(Calls.style("map", "east", Map.of()), problems)).isEmpty();

        assertThat(Calls.printed(problems))
                .containsExactly(
                        """
                        content/chapters/first.adoc:7: error: map is not written like this
                            write it as map::europe[cities="geneva bern"]""");
    }

    @Test
    void printsCitiesAndTheSameAsAList() throws IOException {
        var book = TinyBook.complete().add(Rows.city("far", 38.9, -77.04));
        Printing.assertPrints("map/cities", map(List.of("all"), List.of(), false), book);
    }

    @Test
    void printsEventsWhereTheyHappened() throws IOException {
        Printing.assertPrints("map/events", map(List.of(), List.of("opal-2004"), false));
    }

    @Test
    void printsAChoiceOfRounds() throws IOException {
        var book = TinyBook.complete().withoutRow("karst");
        book.add(Rows.region("osten", "", "kelm"));
        book.add(Rows.round("2024-03-07", 7, "after-essay", "POL", "ROU"));
        Printing.assertPrints("map/rounds", map(List.of(), List.of(), true), book);
    }

    private static PlacedMap map(List<String> cities, List<String> events, boolean rounds) {
        return new PlacedMap("uland", cities, events, rounds, "", Calls.HERE);
    }
}
