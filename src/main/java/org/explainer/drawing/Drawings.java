package org.explainer.drawing;

import java.util.function.UnaryOperator;
import org.explainer.block.MapKind.Chart;
import org.explainer.drawing.map.Atlas;
import org.explainer.drawing.map.MapDrawing;
import org.explainer.edition.Edition;
import org.explainer.manuscript.Text;

/** What templates can have drawn, a method for each drawing; they read it as {@code draw}. */
public final class Drawings {

    private final Edition edition;
    private final Atlas atlas;

    public Drawings(Edition edition) {
        this.edition = edition;
        this.atlas = new Atlas(edition.library());
    }

    /** The band under the masthead, as {@code page} shows it. */
    public Pulse pulse(Text page) {
        return Pulse.of(edition, page);
    }

    /** A map, with {@code words} for the names of countries. */
    public MapDrawing map(Chart chart, UnaryOperator<String> words) {
        return atlas.draw(chart, words);
    }

    /** How many members NATO had after each round. */
    public Steps steps() {
        return Steps.of(edition);
    }
}
