package org.explainer.figure.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.explainer.Rows;
import org.explainer.Texts;
import org.explainer.TinyBook;
import org.explainer.block.MapKind.PlacedMap;
import org.explainer.figure.map.MapDrawing.Dot;
import org.explainer.figure.map.MapDrawing.Patch;
import org.explainer.figure.map.MapDrawing.Stop;
import org.explainer.manuscript.data.City;
import org.junit.jupiter.api.Test;

/** The tiny book has Kelm, Karst, and the Opal Evening in Kelm. */
class AtlasTest {

    private final TinyBook book = TinyBook.complete();

    @Test
    void marksTheRegionsThatTheFrameShows() {
        assertThat(map("uland").patches())
                .extracting(patch -> patch.region().id(), patch -> patch.path().isEmpty())
                .containsExactly(tuple("karst", false));
        assertThat(map("uland").names()).extracting(MapLabel::text).contains("Karst");
        assertThat(map("uland").ground().focus()).isNotEmpty();
    }

    @Test
    void drawsNoOutlineForARegionThatACityStandsFor() {
        book.withoutRow("karst").add(Rows.region("osten", "", "kelm"));

        assertThat(map("uland").patches()).extracting(Patch::path).containsExactly("");
        assertThat(map("uland").dots()).extracting(Dot::regional).containsExactly(true);
    }

    @Test
    void leavesOutARegionBeyondTheFrame() {
        book.add(Rows.region("arden", "arden", ""));

        assertThat(map("uland").patches()).hasSize(1);
        assertThat(map("east").patches()).hasSize(2);
    }

    @Test
    void listsCitiesBeyondTheFrameWithoutDrawingThem() {
        book.add(Rows.city("far", 38.9, -77.04));

        assertThat(map("uland", "far", "kelm").cities())
                .extracting(stop -> stop.city().id(), Stop::shown)
                .containsExactly(tuple("far", false), tuple("kelm", true));
        assertThat(map("uland", "all").cities()).hasSize(2);
        assertThat(map("uland", "all").dots()).hasSize(1);
    }

    @Test
    void showsEventsByDateWithTheirYears() {
        book.add(Rows.longEvent("market", "2013-11-21", "2014-02-22", ""));
        MapDrawing map = draw(List.of(), List.of("market", "opal-2004"), "east");

        assertThat(map.happenings())
                .extracting(happening -> happening.event().id())
                .containsExactly("opal-2004", "market");
        assertThat(map.happenings().get(0).cities()).extracting(City::name).containsExactly("Kelm");
        assertThat(map.dotNames()).extracting(MapLabel::below).containsExactly("2004, 2013–14");
    }

    @Test
    void tellsWhoJoinedWhereAndWhoLiesBeyondTheFrame() {
        MapDrawing map = rounds();

        assertThat(map.steps())
                .extracting(step -> step.path().isEmpty(), step -> step.beyond().size())
                .containsExactly(tuple(true, 2), tuple(false, 0), tuple(false, 0));
        assertThat(map.steps().get(1).names())
                .extracting(MapLabel::text)
                .containsOnly("EST", "LVA");
        assertThat(map.steps().get(1).lands()).hasSize(2).noneMatch(land -> land.path().isEmpty());
        assertThat(map.current()).isEqualTo(2);
    }

    @Test
    void paintsMembersOverTheOtherLandAndNotTwice() {
        assertThat(rounds().ground().land()).isNotEqualTo(map("europe").ground().land());
        assertThat(map("europe").steps()).isEmpty();
    }

    @Test
    void drawsTheSameMapAlike() {
        assertThat(rounds()).isEqualTo(rounds());
    }

    private MapDrawing rounds() {
        return new Atlas(book.manuscript().library())
                .draw(new PlacedMap("europe", List.of(), List.of(), true, "", Texts.HERE));
    }

    private MapDrawing map(String frame, String... cities) {
        return draw(List.of(cities), List.of(), frame);
    }

    private MapDrawing draw(List<String> cities, List<String> events, String frame) {
        return new Atlas(book.manuscript().library())
                .draw(new PlacedMap(frame, cities, events, false, "", Texts.HERE));
    }
}
