package org.explainer.figure.map;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.explainer.block.MapKind.Chart;
import org.explainer.figure.map.LabelPlacement.Wish;
import org.explainer.figure.map.MapDrawing.Dot;
import org.explainer.figure.map.MapDrawing.Ground;
import org.explainer.figure.map.MapDrawing.Happening;
import org.explainer.figure.map.MapDrawing.Patch;
import org.explainer.figure.map.MapDrawing.Step;
import org.explainer.figure.map.MapDrawing.Stop;
import org.explainer.manuscript.Library;
import org.explainer.manuscript.data.Boundary;
import org.explainer.manuscript.data.City;
import org.explainer.manuscript.data.Essay;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.PartialDate;
import org.explainer.manuscript.data.Region;
import org.explainer.manuscript.data.Round;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Draws one map. */
final class Cartographer {

    private final Library library;
    private final MapFrame frame;
    private final Plane plane;
    private final ProjectedBorders sheet;

    Cartographer(Library library, MapFrame frame, List<Border> borders) {
        this.library = library;
        this.frame = frame;
        this.plane = new Plane(frame);
        this.sheet = new ProjectedBorders(frame, borders);
    }

    MapDrawing draw(Chart chart) {
        List<Patch> patches = library.rows(Region.class).stream().flatMap(this::patch).toList();
        List<Happening> happenings = happenings(chart);
        List<Stop> stops = stops(chart);
        List<City> cities = cities(patches, happenings, stops);
        var letters = new LabelPlacement(frame.view(), cities.stream().map(this::at).toList());
        List<MapLabel> names = new ArrayList<>(letters.place(regions(patches)));
        List<Step> steps = chart.rounds() ? steps(letters, cities) : List.of();
        List<MapLabel> dotNames =
                letters.place(
                        cities.stream()
                                .filter(city -> !standsForRegion(city))
                                .map(city -> wish(city, happenings))
                                .toList());
        names.addAll(letters.place(countries()));
        return new MapDrawing(
                frame.row(),
                ground(steps),
                steps,
                current(steps),
                patches,
                names,
                cities.stream().map(this::dot).toList(),
                dotNames,
                happenings,
                stops,
                sources(patches, cities));
    }

    private Ground ground(List<Step> steps) {
        List<String> joined = steps.stream().flatMap(one -> one.round().codes().stream()).toList();
        return new Ground(
                frame.width(),
                frame.height(),
                frame.hatch(),
                sheet.fill(area -> !joined.contains(Boundary.country(area))),
                sheet.fill(area -> Boundary.country(area).equals(frame.row().focus())),
                sheet.lines(line -> line.isBetweenCountries() && !line.disputed()),
                sheet.lines(line -> line.isBetweenCountries() && line.disputed()));
    }

    private int current(List<Step> steps) {
        PartialDate day = library.rows(Essay.class).get(0).online();
        return (int) steps.stream().filter(step -> step.round().date().compareTo(day) <= 0).count();
    }

    private static List<String> sources(List<Patch> patches, List<City> cities) {
        return Stream.concat(
                        patches.stream().map(patch -> patch.region().sources()),
                        cities.stream().map(City::sources))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** The region, if the frame shows any of it. */
    private Stream<Patch> patch(Region region) {
        if (region.shape().isEmpty()) {
            return city(region.city()).filter(this::isShown).map(c -> new Patch(region, "", ""));
        }
        Predicate<String> area = name -> Boundary.region(name).equals(region.shape());
        String path = sheet.fill(area);
        String edge =
                sheet.lines(line -> line.isWithinCountry() && line.sides().stream().anyMatch(area));
        return path.isEmpty() ? Stream.of() : Stream.of(new Patch(region, path, edge));
    }

    private Stream<City> city(String id) {
        return library.rows(City.class).stream().filter(city -> city.id().equals(id));
    }

    private List<Happening> happenings(Chart chart) {
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

    private List<Stop> stops(Chart chart) {
        Stream<City> asked =
                chart.allCities()
                        ? library.rows(City.class).stream()
                        : chart.cities().stream().flatMap(this::city);
        return asked.map(city -> new Stop(city, isShown(city))).toList();
    }

    /** Each city that the map shows for any reason, once. */
    private List<City> cities(List<Patch> patches, List<Happening> happenings, List<Stop> stops) {
        return Stream.of(
                        patches.stream().flatMap(patch -> city(patch.region().city())),
                        happenings.stream().flatMap(happening -> happening.cities().stream()),
                        stops.stream().map(Stop::city))
                .flatMap(each -> each)
                .distinct()
                .filter(this::isShown)
                .toList();
    }

    private Coordinate at(City city) {
        return plane.at(new Coordinate(city.longitude(), city.latitude()));
    }

    private boolean isShown(City city) {
        return frame.view().covers(at(city));
    }

    private boolean standsForRegion(City city) {
        return library.rows(Region.class).stream()
                .anyMatch(region -> region.city().equals(city.id()));
    }

    private List<Wish> regions(List<Patch> patches) {
        List<Wish> wishes = new ArrayList<>();
        patches.stream()
                .flatMap(patch -> city(patch.region().city()))
                .forEach(city -> wishes.add(wish(city, List.of())));
        for (Patch patch : patches) {
            var box = new Envelope();
            sheet.rings(area -> Boundary.region(area).equals(patch.region().shape()))
                    .forEach(ring -> Stream.of(ring).forEach(box::expandToInclude));
            if (!patch.path().isEmpty() && frame.view().covers(box)) {
                wishes.add(new Wish(patch.region().name(), "", box, LabelPlacement.BESIDE));
            }
        }
        return wishes;
    }

    private List<Wish> countries() {
        return frame.row().countries().stream()
                .map(
                        country ->
                                country(
                                        country.name(),
                                        plane.at(
                                                new Coordinate(
                                                        country.longitude(), country.latitude()))))
                .toList();
    }

    private static Wish country(String name, Coordinate place) {
        return new Wish(name, "", new Envelope(place), LabelPlacement.WITHIN);
    }

    /** Only one step's names are seen at a time. */
    private List<Step> steps(LabelPlacement letters, List<City> cities) {
        List<Coordinate> rings =
                cities.stream().filter(this::standsForRegion).map(this::at).toList();
        return library.rows(Round.class).stream()
                .sorted(Comparator.comparing(Round::date))
                .map(round -> step(round, letters.instead(rings)))
                .toList();
    }

    private Step step(Round round, LabelPlacement letters) {
        List<Wish> wishes = new ArrayList<>();
        List<String> beyond = new ArrayList<>();
        for (int i = 0; i < round.codes().size(); i++) {
            String name = round.countries().get(i);
            sheet.middle(round.codes().get(i)::equals)
                    .ifPresentOrElse(
                            place -> wishes.add(country(name, place)), () -> beyond.add(name));
        }
        return new Step(
                round,
                sheet.fill(area -> round.codes().contains(Boundary.country(area))),
                letters.place(wishes),
                beyond);
    }

    private Wish wish(City city, List<Happening> happenings) {
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

    private Dot dot(City city) {
        return new Dot(
                LabelPlacement.percent(at(city).x / frame.width()),
                LabelPlacement.percent(at(city).y / frame.height()),
                standsForRegion(city));
    }
}
