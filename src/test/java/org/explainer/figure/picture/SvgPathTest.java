package org.explainer.figure.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SvgPathTest {

    @Test
    void readsTheLineOfThePulse() {
        assertThat(steps("M0 54 H189.0 C194.5 54 195.4 10 200.0 10 S205.5 54 211.0 54 H1000"))
                .containsExactly(
                        "M 0.0 54.0",
                        "L 189.0 54.0",
                        "C 194.5 54.0 195.4 10.0 200.0 10.0",
                        "C 204.6 10.0 205.5 54.0 211.0 54.0",
                        "L 1000.0 54.0");
    }

    @Test
    void countsSmallLettersFromTheLastPoint() {
        assertThat(steps("M8 44h10c9 0 9-26 14-26s5 26 14 26l-.5 1z"))
                .containsExactly(
                        "M 8.0 44.0",
                        "L 18.0 44.0",
                        "C 27.0 44.0 27.0 18.0 32.0 18.0",
                        "C 37.0 18.0 37.0 44.0 46.0 44.0",
                        "L 45.5 45.0",
                        "Z");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> SvgPath.of("M0 0Q1 1 2 2")).hasMessage("path command Q");
    }

    private static List<String> steps(String data) {
        List<String> steps = new ArrayList<>();
        double[] points = new double[6];
        for (PathIterator step = SvgPath.of(data).getPathIterator(null);
                !step.isDone();
                step.next()) {
            int kind = step.currentSegment(points);
            StringBuilder text = new StringBuilder("MLQCZ".substring(kind, kind + 1));
            for (int i = 0; i < new int[] {2, 2, 4, 6, 0}[kind]; i++) {
                text.append(String.format(Locale.ROOT, " %.1f", points[i]));
            }
            steps.add(text.toString());
        }
        return steps;
    }
}
