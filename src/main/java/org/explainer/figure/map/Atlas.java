package org.explainer.figure.map;

import java.util.List;
import java.util.function.UnaryOperator;
import org.explainer.block.MapKind.Chart;
import org.explainer.manuscript.Library;
import org.jspecify.annotations.Nullable;

/** All maps of an edition, drawn when they are asked for. */
public final class Atlas {

    private final Library library;
    private @Nullable List<Border> borders;

    public Atlas(Library library) {
        this.library = library;
    }

    /** The map that an author placed; {@code words} has a name for {@code country.RUS}. */
    public MapDrawing draw(Chart chart, UnaryOperator<String> words) {
        if (borders == null) {
            borders = Border.all();
        }
        var frame = Frame.called(chart.frame());
        return new Cartographer(library, frame, borders, words).draw(chart);
    }
}
