package org.explainer.figure.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class PathTextTest {

    @Test
    void tellsEachPointFromTheOneBefore() {
        assertThat(path(at(10, 20), at(13, 18), at(12, 25), at(12, 25.2)))
                .isEqualTo("M10 20l3-2-1 7");
    }

    @Test
    void goesStraightByShorterCommands() {
        assertThat(path(at(1, 1), at(5, 1), at(5, -4), at(7, -4))).isEqualTo("M1 1h4v-5h2");
    }

    @Test
    void closesARing() {
        assertThat(path(at(0, 0), at(4, 0), at(4, 3), at(0, 0))).isEqualTo("M0 0h4v3z");
    }

    @Test
    void roundsWithoutDrifting() {
        assertThat(path(at(0, 0), at(.4, 0), at(.8, 0), at(1.2, 0), at(1.6, 0)))
                .isEqualTo("M0 0h1 1");
    }

    private static Coordinate at(double x, double y) {
        return new Coordinate(x, y);
    }

    private static String path(Coordinate... line) {
        return new PathText().add(line).toString();
    }
}
