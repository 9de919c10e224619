package org.explainer.figure.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.QuadCurve2D;
import org.junit.jupiter.api.Test;

/** Curves become lines that nobody tells from them. */
class StraightStrokesTest {

    @Test
    void hasLinesOnly() {
        Shape lines = StraightStrokes.straight(new QuadCurve2D.Double(0, 0, 5, 90, 10, 0), 1);
        int count = 0;
        for (PathIterator path = lines.getPathIterator(null); !path.isDone(); path.next()) {
            assertThat(path.currentSegment(new double[6]))
                    .isEqualTo(count == 0 ? PathIterator.SEG_MOVETO : PathIterator.SEG_LINETO);
            count++;
        }
        assertThat(count).isGreaterThan(20);
    }

    @Test
    void isFinerWhereItIsDrawnLarger() {
        Shape curve = new QuadCurve2D.Double(0, 0, 5, 90, 10, 0);
        assertThat(points(StraightStrokes.straight(curve, 100)))
                .isGreaterThan(2 * points(StraightStrokes.straight(curve, 1)));
    }

    private static int points(Shape shape) {
        int points = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            points++;
        }
        return points;
    }
}
