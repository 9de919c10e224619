package org.explainer.figure.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.explainer.Rows;
import org.explainer.manuscript.data.Frame;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

/** Two neighbours on the equator, A in the west and B in the east, and an island. */
class ProjectedBordersTest {

    private static final MapFrame FRAME =
            new MapFrame(
                    new Frame(
                            "test",
                            "Test",
                            0,
                            0,
                            new Frame.Reach(300, 300, 300, 300),
                            600,
                            5,
                            100,
                            "",
                            List.of(),
                            "",
                            Rows.origin("frames.yaml")));

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

    private static Border border(Set<String> sides, double... numbers) {
        var line = new Coordinate[numbers.length / 2];
        for (int i = 0; i < line.length; i++) {
            line[i] = new Coordinate(numbers[2 * i], numbers[2 * i + 1]);
        }
        return new Border(sides, false, new GeometryFactory().createLineString(line));
    }
}
