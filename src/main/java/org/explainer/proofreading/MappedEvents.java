package org.explainer.proofreading;

import java.util.List;
import org.explainer.block.MapKind.PlacedMap;
import org.explainer.edition.Names;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.City;
import org.explainer.manuscript.data.Event;
import org.explainer.problem.Problems;

/** An event on a map happened in a city that the data know. */
final class MappedEvents implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        List<City> cities = manuscript.library().rows(City.class);
        if (!new Names(manuscript).isComplete(City.class)) {
            return;
        }
        manuscript
                .texts()
                .flatMap(text -> text.body().all(PlacedMap.class))
                .forEach(
                        map ->
                                manuscript.library().rows(Event.class).stream()
                                        .filter(event -> map.events().contains(event.id()))
                                        .filter(event -> isNowhere(event, cities))
                                        .forEach(event -> report(event, map, problems)));
    }

    private static boolean isNowhere(Event event, List<City> cities) {
        return cities.stream().noneMatch(city -> city.isNamedIn(event.venue()));
    }

    private static void report(Event event, PlacedMap map, Problems problems) {
        String why =
                event.venue().isEmpty()
                        ? " has no place"
                        : "s place, \"" + event.venue() + "\", names no city";
        problems.error(
                map.place(),
                "the map cannot show " + event.id() + ": it" + why,
                "add the city to content/data/cities.yaml, or name another place in the event");
    }
}
