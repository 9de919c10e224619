package org.explainer.figure.map;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * A part of the world that can be mapped, in a Lambert azimuthal equal-area projection about its
 * centre. On the map, x and y are units from the upper left corner.
 *
 * @param name as authors call it
 * @param centre in degrees: x is the longitude
 * @param kilometres what is shown, from the centre, north and east being positive
 * @param width of the map, in units
 * @param tolerance by how many units a line may be off
 * @param islet the smallest island that is drawn, in square units
 * @param focus the country that is set off, by its code; may be empty
 * @param names where the names of countries stand, in degrees, by their codes
 */
record Frame(
        String name,
        Coordinate centre,
        Envelope kilometres,
        int width,
        double tolerance,
        double islet,
        String focus,
        Map<String, Coordinate> names) {

    static final List<Frame> ALL =
            List.of(
                    new Frame(
                            "europe",
                            new Coordinate(20, 52),
                            new Envelope(-2560, 2300, -2420, 2240),
                            1280,
                            .9,
                            8,
                            "",
                            Map.of()),
                    new Frame(
                            "east",
                            new Coordinate(27, 44),
                            new Envelope(-1640, 1800, -1660, 1860),
                            500,
                            2.2,
                            40,
                            "",
                            Map.of(
                                    "RUS", new Coordinate(44, 55.5),
                                    "UKR", new Coordinate(30.5, 48.7),
                                    "GEO", new Coordinate(43.4, 42.1))),
                    new Frame(
                            "ukraine",
                            new Coordinate(31.5, 48.7),
                            new Envelope(-740, 800, -510, 470),
                            800,
                            1.2,
                            12,
                            "UKR",
                            Map.of(
                                    "RUS", new Coordinate(38.5, 51.8),
                                    "BLR", new Coordinate(28, 52.6),
                                    "POL", new Coordinate(21.6, 51.8),
                                    "ROU", new Coordinate(25, 46.2),
                                    "MDA", new Coordinate(28.6, 47.2))));

    static Frame called(String name) {
        return ALL.stream()
                .filter(frame -> frame.name.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no frame " + name));
    }

    int height() {
        return (int) Math.round(kilometres.getHeight() * scale());
    }

    /** What is shown, in units. */
    Envelope view() {
        return new Envelope(0, width, 0, height());
    }

    /** From one line of a pattern to the next, in units; a fine one on any screen. */
    int hatch() {
        return width / 80;
    }

    /** Units in a kilometre. */
    double scale() {
        return width / kilometres.getWidth();
    }
}
