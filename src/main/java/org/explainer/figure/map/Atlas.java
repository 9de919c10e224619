package org.explainer.figure.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.explainer.block.MapKind.PlacedMap;
import org.explainer.manuscript.Library;
import org.explainer.manuscript.data.Boundary;
import org.explainer.manuscript.data.City;
import org.explainer.manuscript.data.Frame;
import org.jspecify.annotations.Nullable;

/** All maps of an edition, drawn when they are asked for. */
public final class Atlas {

    private final Library library;
    private final Map<String, Cartographer> frames = new TreeMap<>();
    private @Nullable List<Border> borders;

    public Atlas(Library library) {
        this.library = library;
    }

    /** The map that an author placed. */
    public MapDrawing draw(PlacedMap chart) {
        return cartographer(chart).draw(chart);
    }

    /** On that map, the countries with these codes as one area; empty if it shows none of them. */
    public String land(PlacedMap chart, Set<String> codes) {
        return cartographer(chart).land(codes);
    }

    /** The code of the country in which a city lies; none where the map does not show it. */
    public Optional<String> home(PlacedMap chart, City city) {
        return cartographer(chart).home(city);
    }

    private synchronized Cartographer cartographer(PlacedMap chart) {
        return frames.computeIfAbsent(
                chart.frame(),
                id ->
                        new Cartographer(
                                library,
                                new MapFrame(library.row(Frame.class, id).orElseThrow()),
                                borders()));
    }

    private List<Border> borders() {
        if (borders == null) {
            borders = Border.all(library.rows(Boundary.class));
        }
        return borders;
    }
}
