package org.explainer.figure.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** The view is 100 by 100, and a margin of 8 is seen with it. */
class TrimTest {

    private final Trim trim = new Trim(new Envelope(0, 100, 0, 100));

    @Test
    void keepsWhatIsInView() {
        Coordinate[] line = line(10, 10, 50, 60, 90, 10);

        assertThat(trim.of(line)).containsExactly(line);
        assertThat(trim.hides(line)).isFalse();
    }

    @Test
    void sparesWhatLiesBetweenTwoPointsBeyondOneEdge() {
        assertThat(trim.of(line(50, 50, 200, 40, 300, 10, 250, 90, 200, 60, 50, 60)))
                .containsExactly(line(50, 50, 200, 40, 200, 60, 50, 60));
    }

    @Test
    void keepsACornerThatALineGoesRound() {
        assertThat(trim.of(line(50, 50, 200, 50, 200, -50, 50, -50, 50, 50)))
                .containsExactly(line(50, 50, 200, 50, 200, -50, 50, -50, 50, 50));
    }

    /** Each three points lie beyond one edge, and yet the chord would cut the corner. */
    @Test
    void keepsACornerThatALineGoesRoundInSmallSteps() {
        assertThat(trim.of(line(50, 50, 200, 50, 200, -20, 200, -50, 150, -50, 50, -50, 50, 50)))
                .containsExactly(line(50, 50, 200, 50, 150, -50, 50, -50, 50, 50));
    }

    @Test
    void hidesALineOnlyIfAllOfItLiesBeyondOneEdge() {
        assertThat(trim.hides(line(200, 10, 300, 90))).isTrue();
        assertThat(trim.hides(line(-200, 50, 200, 50))).isFalse();
        assertThat(trim.hides(line(105, 50, 105, 60))).isFalse();
    }

    private static Coordinate[] line(double... numbers) {
        var line = new Coordinate[numbers.length / 2];
        for (int i = 0; i < line.length; i++) {
            line[i] = new Coordinate(numbers[2 * i], numbers[2 * i + 1]);
        }
        return line;
    }
}
