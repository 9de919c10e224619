package org.explainer.figure.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** Two neighbours on the equator, A in the west and B in the east, and an island. */
class ProjectedBordersTest {

    private static final Frame FRAME =
            new Frame(
                    "test",
                    new Coordinate(0, 0),
                    new Envelope(-300, 300, -300, 300),
                    600,
                    5,
                    100,
                    "",
                    Map.of());

    private final ProjectedBorders sheet =
            new ProjectedBorders(
                    FRAME,
                    List.of(
                            border(Set.of("AAA", "BBB"), 0, 1, .01, 0, 0, -1),
                            border(Set.of("AAA"), 0, 1, -1, 1, -1, -1, 0, -1),
                            border(Set.of("BBB"), 0, 1, 1, 1, 1, -1, 0, -1),
                            border(Set.of("CCC"), 2, 2, 2.2, 2, 2.2, 2.2, 2, 2),
                            border(Set.of("DDD"), 2, -2, 2.01, -2, 2.01, -2.01, 2, -2)));

    @Test
    void drawsWhatLiesTogetherAsOne() {
        assertThat(sheet.rings(Set.of("AAA", "BBB")::contains)).hasSize(1);
        assertThat(sheet.rings(area -> true)).hasSize(2);
        assertThat(sheet.fill(area -> false)).isEmpty();
    }

    @Test
    void simplifiesABorderOnceForBothSides() {
        assertThat(sheet.lines(border -> border.sides().size() == 2)).isEqualTo("M300 189v222");
        assertThat(sheet.fill("AAA"::equals)).contains("M300 189v222");
        assertThat(sheet.fill("BBB"::equals)).contains("M300 189v222");
    }

    @Test
    void leavesOutIslets() {
        assertThat(sheet.fill("CCC"::equals)).isNotEmpty();
        assertThat(sheet.fill("DDD"::equals)).isEmpty();
    }

    @Test
    void findsAPointWithinAnArea() {
        assertThat(sheet.middle("AAA"::equals))
                .hasValueSatisfying(
                        place -> {
                            assertThat(place.x).isBetween(190.0, 300.0);
                            assertThat(place.y).isBetween(190.0, 410.0);
                        });
        assertThat(sheet.middle("EEE"::equals)).isEmpty();
    }

    /** So that a round can be drawn whatever countries it names. */
    @ParameterizedTest
    @ValueSource(strings = {"europe", "east", "ukraine"})
    void closesTheRingsOfEveryAreaInEveryFrame(String frame) {
        List<Border> all = Border.all();
        var real = new ProjectedBorders(Frame.called(frame), all);

        all.stream()
                .flatMap(border -> border.sides().stream())
                .distinct()
                .forEach(
                        area ->
                                assertThat(real.rings(area::equals))
                                        .as(area)
                                        .allSatisfy(
                                                ring ->
                                                        assertThat(ring[0])
                                                                .isEqualTo(ring[ring.length - 1])));
        assertThat(real.rings(area -> true)).isNotEmpty();
    }

    /** The outlines end beyond every map: else a map would show sea where land goes on. */
    @ParameterizedTest
    @CsvSource({
        "europe, SAU, 45, 28.5",
        "east, SAU, 45, 28.5",
        "east, EGY, 30, 28.7",
        "europe, RUS, 54, 62"
    })
    void reachesTheEdgesOfTheFrame(String name, String country, double longitude, double latitude) {
        Frame frame = Frame.called(name);
        Coordinate place = new Plane(frame).at(new Coordinate(longitude, latitude));

        assertThat(new ProjectedBorders(frame, Border.all()).rings(country::equals))
                .anyMatch(ring -> PointLocation.isInRing(place, ring));
    }

    private static Border border(Set<String> sides, double... numbers) {
        var line = new Coordinate[numbers.length / 2];
        for (int i = 0; i < line.length; i++) {
            line[i] = new Coordinate(numbers[2 * i], numbers[2 * i + 1]);
        }
        return new Border(sides, new GeometryFactory().createLineString(line));
    }
}
