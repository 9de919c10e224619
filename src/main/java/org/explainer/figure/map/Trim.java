package org.explainer.figure.map;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Spares what nobody sees: of points beyond one and the same edge of the view, the first and the
 * last stay. Both ends stay, and what is drawn or filled within the view does not change.
 */
final class Trim {

    /** In units: lines have a width. */
    private static final double MARGIN = 8;

    private final Envelope view;

    Trim(Envelope view) {
        this.view = view.copy();
        this.view.expandBy(MARGIN);
    }

    Coordinate[] of(Coordinate[] line) {
        List<Coordinate> kept = new ArrayList<>();
        int last = line.length - 1;
        int shared = 0; // the edges that every point since the last one kept lies beyond
        for (int i = 0; i <= last; i++) {
            int here = beyond(line[i]);
            if (i > 0 && i < last && (shared & here & beyond(line[i + 1])) != 0) {
                shared &= here;
            } else {
                kept.add(line[i]);
                shared = here;
            }
        }
        return kept.toArray(Coordinate[]::new);
    }

    /** Whether nothing of the line can be seen. */
    boolean hides(Coordinate[] line) {
        int all = 15;
        for (Coordinate point : line) {
            all &= beyond(point);
        }
        return all != 0;
    }

    /** A bit for each edge of the view that the point lies beyond. */
    private int beyond(Coordinate point) {
        return (point.x < view.getMinX() ? 1 : 0)
                | (point.x > view.getMaxX() ? 2 : 0)
                | (point.y < view.getMinY() ? 4 : 0)
                | (point.y > view.getMaxY() ? 8 : 0);
    }
}
