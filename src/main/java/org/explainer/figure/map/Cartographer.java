package org.explainer.figure.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.explainer.block.MapKind.PlacedMap;
import org.explainer.figure.map.LabelPlacement.Wish;
import org.explainer.figure.map.MapDrawing.Dot;
import org.explainer.figure.map.MapDrawing.Ground;
import org.explainer.figure.map.MapDrawing.Happening;
import org.explainer.figure.map.MapDrawing.Land;
import org.explainer.figure.map.MapDrawing.Patch;
import org.explainer.figure.map.MapDrawing.Step;
import org.explainer.figure.map.MapDrawing.Stop;
import org.explainer.manuscript.Library;
import org.explainer.manuscript.data.Boundary;
import org.explainer.manuscript.data.City;
import org.explainer.manuscript.data.Essay;
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
    private final Venues venues;

    Cartographer(Library library, MapFrame frame, List<Border> borders) {
        this.library = library;
        this.frame = frame;
        this.plane = new Plane(frame);
        this.sheet = new ProjectedBorders(frame, borders);
        this.venues = new Venues(library, frame);
    }

    MapDrawing draw(PlacedMap chart) {
        List<Patch> patches = library.rows(Region.class).stream().flatMap(this::patch).toList();
        List<Happening> happenings = venues.happenings(chart);
        List<Stop> stops = venues.stops(chart);
        List<City> cities = venues.cities(patches, happenings, stops);
        Letters letters = letters(chart, patches, happenings, cities);
        return new MapDrawing(
                frame.row(),
                ground(letters.steps()),
                letters.steps(),
                current(letters.steps()),
                patches,
                letters.names(),
                letters.dots(),
                letters.dotNames(),
                happenings,
                stops,
                sources(patches, cities));
    }

    private record Letters(
            List<MapLabel> names, List<Step> steps, List<Dot> dots, List<MapLabel> dotNames) {}

    private Letters letters(
            PlacedMap chart, List<Patch> patches, List<Happening> happenings, List<City> cities) {
        List<Coordinate> dots = cities.stream().map(venues::at).toList();
        List<Coordinate> rings =
                cities.stream().filter(venues::standsForRegion).map(venues::at).toList();
        // Cities that readers call up beside rounds give way to the rest on small maps.
        boolean yields = chart.rounds() && chart.events().isEmpty();
        var room = new LabelPlacement(frame.view(), dots, yields ? rings : dots);
        List<MapLabel> names = new ArrayList<>(room.place(regions(patches)));
        List<Step> steps = chart.rounds() ? steps(room, rings) : List.of();
        LabelPlacement later = room.instead(dots);
        List<MapLabel> dotNames =
                later.place(
                        cities.stream()
                                .filter(city -> !venues.standsForRegion(city))
                                .filter(city -> !room.isCoveredWhenSmall(venues.at(city)))
                                .map(city -> venues.wish(city, happenings))
                                .toList());
        names.addAll(later.place(countries()));
        return new Letters(
                names,
                steps,
                cities.stream().map(city -> venues.dot(city, yields, dotNames)).toList(),
                dotNames);
    }

    /** The countries with these codes as one area; empty where the frame shows none of them. */
    String land(Set<String> codes) {
        return sheet.fill(area -> codes.contains(Boundary.country(area)));
    }

    /** The code of the country in which a city lies; none where the frame does not show it. */
    Optional<String> home(City city) {
        return venues.isShown(city) ? sheet.country(venues.at(city)) : Optional.empty();
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
            return venues.city(region.city())
                    .filter(venues::isShown)
                    .map(c -> new Patch(region, "", ""));
        }
        Predicate<String> area = name -> Boundary.region(name).equals(region.shape());
        String path = sheet.fill(area);
        String edge =
                sheet.lines(line -> line.isWithinCountry() && line.sides().stream().anyMatch(area));
        return path.isEmpty() ? Stream.of() : Stream.of(new Patch(region, path, edge));
    }

    private List<Wish> regions(List<Patch> patches) {
        List<Wish> wishes = new ArrayList<>();
        patches.stream()
                .flatMap(patch -> venues.city(patch.region().city()))
                .forEach(city -> wishes.add(venues.wish(city, List.of())));
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
    private List<Step> steps(LabelPlacement letters, List<Coordinate> rings) {
        return library.rows(Round.class).stream()
                .sorted(Comparator.comparing(Round::date))
                .map(round -> step(round, letters.instead(rings)))
                .toList();
    }

    private Step step(Round round, LabelPlacement letters) {
        List<Wish> wishes = new ArrayList<>();
        List<Land> lands = new ArrayList<>();
        List<String> beyond = new ArrayList<>();
        for (int i = 0; i < round.codes().size(); i++) {
            String name = round.countries().get(i);
            String code = round.codes().get(i);
            Optional<Coordinate> middle = sheet.middle(code::equals);
            middle.ifPresentOrElse(
                    place -> wishes.add(country(name, place)), () -> beyond.add(name));
            lands.add(new Land(name, land(Set.of(code))));
        }
        LabelPlacement.Placed placed = letters.placeAll(wishes);
        return new Step(
                round,
                land(Set.copyOf(round.codes())),
                lands.stream().filter(land -> !land.path().isEmpty()).toList(),
                placed.names(),
                placed.marks(),
                beyond);
    }
}
