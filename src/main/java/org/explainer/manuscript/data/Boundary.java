package org.explainer.manuscript.data;

import java.util.List;

/**
 * A border or coast. An area is a country by its ISO 3166-1 alpha-3 code, without those of its
 * regions that maps mark, or such a region, {@code CHE.jura}.
 *
 * @param sides the areas on its two sides, sorted; one where it is a coast
 * @param disputed whether states dispute the line itself
 * @param lines each a list of places, {@code 6.1 46.2, 6.2 46.3}: longitude and latitude, in
 *     degrees; empty if not all of the row could be read
 */
public record Boundary(List<String> sides, boolean disputed, List<String> lines, Origin origin)
        implements Entry {

    public Boundary {
        sides = List.copyOf(sides);
        lines = List.copyOf(lines);
    }

    @Override
    public String id() {
        return String.join(" ", sides);
    }

    /** The country that an area belongs to: {@code CHE} of {@code CHE.jura}. */
    public static String country(String area) {
        return area.length() > 3 ? area.substring(0, 3) : area;
    }

    /** The name of a region, {@code jura} of {@code CHE.jura}; empty of a country. */
    public static String region(String area) {
        return area.length() > 3 ? area.substring(4) : "";
    }
}
