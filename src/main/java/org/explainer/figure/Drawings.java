package org.explainer.figure;

import java.util.List;
import org.explainer.block.ChartKind.LineChart;
import org.explainer.block.EpisodesKind.Episodes;
import org.explainer.block.Exhibit;
import org.explainer.block.LanesKind.Stretch;
import org.explainer.block.MapKind.Chart;
import org.explainer.edition.Edition;
import org.explainer.figure.map.Atlas;
import org.explainer.figure.map.MapDrawing;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.text.Text;

/** What templates can have drawn, a method for each drawing; they read it as {@code draw}. */
public final class Drawings {

    private final Edition edition;
    private final Atlas atlas;

    public Drawings(Edition edition) {
        this.edition = edition;
        this.atlas = new Atlas(edition.library());
    }

    /** Which claim rests on which, as the data set says it, no more than so many levels deep. */
    public Argument argument(String dataset, int levels) {
        return Argument.of(edition, dataset, levels);
    }

    /** The episodes that a block shows in {@code page}, by date. */
    public Moments moments(Episodes block, Text page) {
        return Moments.of(edition, block, page);
    }

    /** The pairs of bars of a vote between two. */
    public List<Pair> runoff(Exhibit block) {
        return Pair.of(edition.dataset(block.dataset()), block.needs().percentages());
    }

    /** Columns of a data set as lines along the years. */
    public Curves chart(LineChart block) {
        return Curves.of(edition, block);
    }

    /** The band under the masthead, as {@code page} shows it. */
    public Pulse pulse(Text page) {
        return Pulse.of(edition, page);
    }

    /** A map. */
    public MapDrawing map(Chart chart) {
        return atlas.draw(chart);
    }

    /** The film, in time. */
    public Reel reel() {
        return Reel.of(edition);
    }

    /** How many members there were after each round. */
    public Steps steps() {
        return Steps.of(edition);
    }

    /** Events in lanes. */
    public Lanes lanes(Stretch stretch) {
        return Lanes.of(edition, stretch);
    }

    /** The numbers of the chapters that tell of an event. */
    public List<Integer> chapters(Event event) {
        return Lanes.chapters(edition, event);
    }

    /** The offices of a person, as {@code page} shows them. */
    public Offices offices(Actor actor, Text page) {
        return Offices.of(edition, actor, page);
    }
}
