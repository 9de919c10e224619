package org.explainer.figure.map;

import java.util.List;
import org.explainer.manuscript.data.City;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Frame;
import org.explainer.manuscript.data.Region;
import org.explainer.manuscript.data.Round;

/**
 * A map as templates draw it. Paths are SVG path data in the view box of {@link Ground}, to be
 * filled by the rule "evenodd"; letters and dots stand at percent of it, because they keep their
 * size.
 *
 * @param steps a layer for each round, in order; empty where the map shows none
 * @param current which step, from 1, held on the day of the essay
 * @param names of regions and countries
 * @param happenings the events shown, by date
 * @param cities those asked for, in the order asked
 * @param sources of regions and cities
 */
public record MapDrawing(
        Frame frame,
        Ground ground,
        List<Step> steps,
        int current,
        List<Patch> patches,
        List<MapLabel> names,
        List<Dot> dots,
        List<MapLabel> dotNames,
        List<Happening> happenings,
        List<Stop> cities,
        List<String> sources) {

    /**
     * What everything else is drawn on.
     *
     * @param hatch from one line of a pattern to the next
     * @param land all countries; where there are steps, those that never joined
     * @param focus the country that is set off; may be empty
     * @param borders lines between countries, without those in dispute
     * @param disputed lines in dispute; may be empty
     */
    public record Ground(
            int width,
            int height,
            int hatch,
            String land,
            String focus,
            String borders,
            String disputed) {}

    /**
     * Who joined in a round.
     *
     * @param path empty where the frame shows none of them
     * @param lands the countries, each by itself, as far as the frame shows them
     * @param marks numbers for countries whose names have no room
     * @param beyond countries that the frame does not show
     */
    public record Step(
            Round round,
            String path,
            List<Land> lands,
            List<MapLabel> names,
            List<Mark> marks,
            List<String> beyond) {}

    /** A country and its area. */
    public record Land(String name, String path) {}

    /**
     * A number that stands for a name.
     *
     * @param labels where it stands, on small screens and on wide ones
     * @param narrow whether it stands for it on small screens only
     */
    public record Mark(String name, String number, List<MapLabel> labels, boolean narrow) {}

    /**
     * A region that its country does not control.
     *
     * @param path what is patterned; empty where a city stands for the region
     * @param edge its line within the country; may be empty
     */
    public record Patch(Region region, String path, String edge) {}

    /**
     * A city's name and place, in percent.
     *
     * @param regional whether it stands for a region
     * @param spare whether it is shown on wide screens only
     */
    public record Dot(String city, String left, String top, boolean regional, boolean spare) {}

    /** An event and where it happened. */
    public record Happening(Event event, List<City> cities) {}

    /** A city that was asked for, and whether it lies within the frame. */
    public record Stop(City city, boolean shown) {}
}
