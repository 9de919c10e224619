package org.explainer.figure.map;

import java.util.List;
import org.explainer.block.MapKind.Chart;
import org.explainer.manuscript.Library;
import org.explainer.manuscript.data.Boundary;
import org.explainer.manuscript.data.Frame;
import org.jspecify.annotations.Nullable;

/** All maps of an edition, drawn when they are asked for. */
public final class Atlas {

    private final Library library;
    private @Nullable List<Border> borders;

    public Atlas(Library library) {
        this.library = library;
    }

    /** The map that an author placed. */
    public MapDrawing draw(Chart chart) {
        Frame frame = library.row(Frame.class, chart.frame()).orElseThrow();
        return new Cartographer(library, new MapFrame(frame), borders()).draw(chart);
    }

    private synchronized List<Border> borders() {
        if (borders == null) {
            borders = Border.all(library.rows(Boundary.class));
        }
        return borders;
    }
}
