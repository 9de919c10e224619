package org.explainer.manuscript.data;

import java.util.List;

/**
 * A part of the world that can be mapped, about a centre.
 *
 * @param name as in "Map of …"
 * @param longitude of the centre, in degrees east
 * @param latitude of the centre, in degrees north
 * @param reach what is shown of it
 * @param width of the map, in units
 * @param tolerance by how many units a line may be off
 * @param islet the smallest island that is drawn, in square units
 * @param focus the country that is set off, by its code; may be empty
 * @param countries names on the map
 * @param credit where the outlines come from, as printed
 */
public record Frame(
        String id,
        String name,
        double longitude,
        double latitude,
        Reach reach,
        int width,
        double tolerance,
        int islet,
        String focus,
        List<Country> countries,
        String credit,
        Origin origin)
        implements Entry {

    /** How many kilometres are shown from the centre, on each side. */
    public record Reach(int west, int east, int south, int north) {}

    /** A country's name, and where it stands, in degrees. */
    public record Country(String name, double longitude, double latitude) {}

    public Frame {
        countries = List.copyOf(countries);
    }

    /** How much wider the map is than high. */
    public double aspect() {
        return (double) (reach.west() + reach.east()) / (reach.south() + reach.north());
    }
}
