package org.explainer.figure.map;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

/**
 * A stretch of border or coast. An area is a country, {@code UKR}, without those of its regions
 * that maps mark, or such a region, {@code UKR.crimea}.
 *
 * @param sides the areas on its two sides; one where it is a coast
 */
record Border(Set<String> sides, LineString line) {

    /** Whose outlines are neither recognised by all nor by none; drawn as lines in dispute. */
    private static final Set<String> DISPUTED = Set.of("CYN", "PSE", "XKX");

    Border {
        sides = Set.copyOf(sides);
    }

    /** The country that an area belongs to: {@code UKR} of {@code UKR.crimea}. */
    static String country(String area) {
        return area.length() > 3 ? area.substring(0, 3) : area;
    }

    /** Whether two countries meet here. */
    boolean isBetweenCountries() {
        return sides.stream().map(Border::country).distinct().count() == 2;
    }

    /** Whether states dispute the line itself. */
    boolean isDisputed() {
        return isBetweenCountries() && sides.stream().anyMatch(DISPUTED::contains);
    }

    /** Whether it parts a region from the rest of its country. */
    boolean isWithinCountry() {
        return sides.size() == 2 && !isBetweenCountries();
    }

    /** All of borders.txt, in degrees, in the order of that file, whose README says what it is. */
    static List<Border> all() {
        try (InputStream file = Border.class.getResourceAsStream("borders.txt");
                var in =
                        new BufferedReader(
                                new InputStreamReader(
                                        Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            List<Border> borders = new ArrayList<>();
            var reader = new WKTReader();
            for (String row = in.readLine(); row != null; row = in.readLine()) {
                int start = row.indexOf(" LINESTRING");
                borders.add(
                        new Border(
                                Set.of(row.substring(0, start).split(" ")),
                                (LineString) reader.read(row.substring(start))));
            }
            return borders;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException(
                    "borders.txt is not as src/tools/Borders.java made it", e);
        }
    }
}
