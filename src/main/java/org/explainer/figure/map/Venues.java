package org.explainer.figure.map;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.block.MapKind.PlacedMap;
import org.explainer.figure.map.LabelPlacement.Wish;
import org.explainer.figure.map.MapDrawing.Dot;
import org.explainer.figure.map.MapDrawing.Happening;
import org.explainer.figure.map.MapDrawing.Patch;
import org.explainer.figure.map.MapDrawing.Stop;
import org.explainer.manuscript.Library;
import org.explainer.manuscript.data.City;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Region;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Cities in one frame, and what happened in them. */
final class Venues {

    private final Library library;
    private final MapFrame frame;
    private final Plane plane;

    Venues(Library library, MapFrame frame) {
        this.library = library;
        this.frame = frame;
        this.plane = new Plane(frame);
    }

    Stream<City> city(String id) {
        return library.rows(City.class).stream().filter(city -> city.id().equals(id));
    }

    List<Happening> happenings(PlacedMap chart) {
        return library.rows(Event.class).stream()
                .filter(event -> chart.events().contains(event.id()))
                .sorted(Comparator.comparing(Event::date))
                .map(event -> new Happening(event, citiesOf(event)))
                .toList();
    }

    private List<City> citiesOf(Event event) {
        return library.rows(City.class).stream()
                .filter(city -> city.isNamedIn(event.venue()))
                .toList();
    }

    List<Stop> stops(PlacedMap chart) {
        Stream<City> asked =
                chart.allCities()
                        ? library.rows(City.class).stream()
                        : chart.cities().stream().flatMap(this::city);
        return asked.map(city -> new Stop(city, isShown(city))).toList();
    }

    /** Each city that the map shows for any reason, once. */
    List<City> cities(List<Patch> patches, List<Happening> happenings, List<Stop> stops) {
        return Stream.of(
                        patches.stream().flatMap(patch -> city(patch.region().city())),
                        happenings.stream().flatMap(happening -> happening.cities().stream()),
                        stops.stream().map(Stop::city))
                .flatMap(each -> each)
                .distinct()
                .filter(this::isShown)
                .toList();
    }

    Coordinate at(City city) {
        return plane.at(new Coordinate(city.longitude(), city.latitude()));
    }

    boolean isShown(City city) {
        return frame.view().covers(at(city));
    }

    boolean standsForRegion(City city) {
        return library.rows(Region.class).stream()
                .anyMatch(region -> region.city().equals(city.id()));
    }

    Wish wish(City city, List<Happening> happenings) {
        String years =
                happenings.stream()
                        .filter(happening -> happening.cities().contains(city))
                        .map(happening -> years(happening.event()))
                        .collect(joining(", "));
        return new Wish(city.name(), years, new Envelope(at(city)), LabelPlacement.AROUND);
    }

    /** 2003, or 2004–05. */
    private static String years(Event event) {
        String first = event.date().year().text();
        String last = event.dateEnd().map(end -> end.year().text()).orElse(first);
        return first.equals(last) ? first : first + "–" + last.substring(2);
    }

    /** On small maps a dot that yields says nothing without a name. */
    Dot dot(City city, boolean yields, List<MapLabel> names) {
        boolean isNamed =
                names.stream().anyMatch(one -> one.text().equals(city.name()) && !one.spare());
        return new Dot(
                city.name(),
                LabelPlacement.percent(at(city).x / frame.width()),
                LabelPlacement.percent(at(city).y / frame.height()),
                standsForRegion(city),
                yields && !isNamed && !standsForRegion(city));
    }
}
