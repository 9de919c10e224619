package org.explainer.figure.map;

import org.explainer.manuscript.data.Frame;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * A frame in a Lambert azimuthal equal-area projection about its centre. On the map, x and y are
 * units from the upper left corner.
 */
record MapFrame(Frame row) {

    int width() {
        return row.width();
    }

    int height() {
        return (int) Math.round(kilometres().getHeight() * scale());
    }

    /** In degrees: x is the longitude. */
    Coordinate centre() {
        return new Coordinate(row.longitude(), row.latitude());
    }

    /** What is shown, from the centre, north and east being positive. */
    Envelope kilometres() {
        Frame.Reach reach = row.reach();
        return new Envelope(-reach.west(), reach.east(), -reach.south(), reach.north());
    }

    /** What is shown, in units. */
    Envelope view() {
        return new Envelope(0, width(), 0, height());
    }

    /** From one line of a pattern to the next, in units; a fine one on any screen. */
    int hatch() {
        return width() / 80;
    }

    /** Units in a kilometre. */
    double scale() {
        return width() / kilometres().getWidth();
    }
}
