package org.explainer.figure.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void refusesWhatItDoesNotKnow() {
        assertThatThrownBy(() -> SvgPath.of("M0 0 h10")).hasMessage("path command h");
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

    @ParameterizedTest
    @ValueSource(
            doubles = {0, -0.0, -0.004, 1.005, 2.675, -2.675, 0.125, 1e-9, 123456.789, 12, 99.995})
    void roundsAsPrintfDoes(double number) {
        assertThat(SvgPath.hundredths(number))
                .isEqualTo(String.format(Locale.ROOT, "%.2f", number));
    }
}
