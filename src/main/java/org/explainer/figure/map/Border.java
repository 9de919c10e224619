package org.explainer.figure.map;

import java.util.List;
import java.util.Set;
import org.explainer.manuscript.data.Boundary;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * A stretch of border or coast.
 *
 * @param sides the areas on its two sides, as {@link Boundary} has them; one where it is a coast
 * @param disputed whether states dispute the line itself
 */
record Border(Set<String> sides, boolean disputed, LineString line) {

    Border {
        sides = Set.copyOf(sides);
    }

    /** In degrees, in the order written. */
    static List<Border> all(List<Boundary> rows) {
        var reader = new WKTReader();
        return rows.stream()
                .flatMap(
                        row ->
                                row.lines().stream()
                                        .map(
                                                line ->
                                                        new Border(
                                                                Set.copyOf(row.sides()),
                                                                row.disputed(),
                                                                line(reader, line))))
                .toList();
    }

    private static LineString line(WKTReader reader, String places) {
        try {
            return (LineString) reader.read("LINESTRING (" + places + ")");
        } catch (ParseException e) {
            throw new IllegalArgumentException("no line: " + places, e);
        }
    }

    /** Whether two countries meet here. */
    boolean isBetweenCountries() {
        return sides.stream().map(Boundary::country).distinct().count() == 2;
    }

    /** Whether it parts a region from the rest of its country. */
    boolean isWithinCountry() {
        return sides.size() == 2 && !isBetweenCountries();
    }
}
