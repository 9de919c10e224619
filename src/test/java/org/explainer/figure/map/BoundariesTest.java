package org.explainer.figure.map;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.explainer.TinyMaps;
import org.explainer.language.Language;
import org.explainer.language.Typography;
import org.explainer.manuscript.Library;
import org.explainer.manuscript.data.Boundary;
import org.explainer.manuscript.data.City;
import org.explainer.manuscript.data.Frame;
import org.explainer.manuscript.data.Region;
import org.explainer.problem.Problems;
import org.explainer.reader.data.LibraryReader;
import org.explainer.reader.file.SourceFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** The outlines of our own book say of the world what its cities and regions say of it. */
class BoundariesTest {

    /** In kilometres; along the desert's coast of Morocco it is 105. */
    private static final double STRAIGHT = 150;

    private static Library library = new Library(List.of(), List.of(), Set.of());
    private static List<Border> borders = List.of();

    @BeforeAll
    static void read() throws IOException {
        var problems = new Problems();
        List<SourceFile> files = new ArrayList<>();
        for (String name : List.of("boundaries", "frames", "cities", "regions")) {
            Path file = Path.of("content/data/" + name + ".yaml");
            if (Files.exists(file)) {
                SourceFile.read(Path.of(""), file, problems).ifPresent(files::add);
            }
        }
        library =
                LibraryReader.read(files, new Typography(Language.ENGLISH), problems)
                        .library(Set.of());
        assertThat(problems.hasErrors()).isFalse();
        borders = Border.all(library.rows(Boundary.class));
    }

    /** Cities of one country lie within one outline, and those of another elsewhere. */
    @Test
    void drawEachCityInItsCountry() {
        assertThat(misplaced(library.rows(City.class))).isEmpty();
    }

    @Test
    void aCityInAnotherCountryIsSeen() {
        List<City> cities = new ArrayList<>(library.rows(City.class));
        City first = cities.get(0);
        City other =
                cities.stream()
                        .filter(city -> !city.country().equals(first.country()))
                        .findFirst()
                        .orElseThrow();
        cities.add(moved(other, first.country()));

        assertThat(misplaced(cities)).hasSize(1);
    }

    private static City moved(City city, String country) {
        return new City(
                city.id(),
                city.name(),
                "",
                "",
                List.of(),
                country,
                city.latitude(),
                city.longitude(),
                List.of(),
                "",
                List.of(),
                city.origin());
    }

    private static List<String> misplaced(List<City> cities) {
        Map<String, String> codes = new HashMap<>();
        List<String> found = new ArrayList<>();
        for (City city : cities) {
            var place = new Coordinate(city.longitude(), city.latitude());
            for (String code : countriesAt(place)) {
                String other = codes.putIfAbsent(city.country(), code);
                if (other != null && !other.equals(code)) {
                    found.add(city.name() + " in " + code);
                }
            }
        }
        assertThat(codes.values()).as("countries of one outline").doesNotHaveDuplicates();
        return found;
    }

    /** None where a city at the sea lies beyond a coast that is drawn with fewer points. */
    private static Set<String> countriesAt(Coordinate place) {
        Set<String> codes =
                areas().stream()
                        .filter(area -> covers(place, Set.of(area)))
                        .map(Boundary::country)
                        .collect(toCollection(TreeSet::new));
        assertThat(codes).as("countries at " + place).hasSizeLessThan(2);
        return codes;
    }

    @Test
    void drawEachRegionAsAPartOfItsCountry() {
        for (Region region : library.rows(Region.class)) {
            library.rows(City.class).stream()
                    .filter(city -> city.country().equals(region.country()))
                    .filter(city -> !region.shape().isEmpty())
                    .map(city -> new Coordinate(city.longitude(), city.latitude()))
                    .flatMap(place -> countriesAt(place).stream())
                    .forEach(code -> assertThat(areas()).contains(code + "." + region.shape()));
        }
    }

    /** The outlines end beyond every map: else a map would show sea where land goes on. */
    @Test
    void areCutNowhereWithinAFrame() {
        assertThat(cuts(borders)).isEmpty();
    }

    @Test
    void aCutWithinAFrameIsSeen() {
        Frame frame = library.rows(Frame.class).get(0);
        String line =
                "%1$s %2$s, %1$s %3$s"
                        .formatted(frame.longitude(), frame.latitude() - 1, frame.latitude() + 1);

        assertThat(cuts(Border.all(List.of(TinyMaps.boundary("XUL", line))))).isNotEmpty();
    }

    /** Coasts that run straight on for farther than any of the world's does. */
    private static List<String> cuts(List<Border> borders) {
        List<String> cuts = new ArrayList<>();
        for (Frame row : library.rows(Frame.class)) {
            var frame = new MapFrame(row);
            var plane = new Plane(frame);
            for (Border coast : borders) {
                Coordinate[] line = plane.at(coast.line().getCoordinates());
                for (int i = 1; coast.sides().size() == 1 && i < line.length; i++) {
                    boolean shown =
                            frame.view().covers(line[i]) && frame.view().covers(line[i - 1]);
                    if (shown && line[i].distance(line[i - 1]) > STRAIGHT * frame.scale()) {
                        cuts.add(row.id() + " " + coast.sides());
                    }
                }
            }
        }
        return cuts;
    }

    @Test
    void knowABorderBetweenCountriesFromALineWithinOne() {
        assertThat(border("POL XUL").isBetweenCountries()).isTrue();
        assertThat(border("POL XUL").isWithinCountry()).isFalse();
        assertThat(border("XUL XUL.karst").isBetweenCountries()).isFalse();
        assertThat(border("XUL XUL.karst").isWithinCountry()).isTrue();
        assertThat(border("XRU XUL.karst").isBetweenCountries()).isTrue();
        assertThat(border("XUL").isWithinCountry()).isFalse();
    }

    private static Border border(String sides) {
        return Border.all(List.of(TinyMaps.boundary(sides, "1 1, 2 2"))).get(0);
    }

    private static Set<String> areas() {
        return borders.stream()
                .flatMap(border -> border.sides().stream())
                .collect(toCollection(TreeSet::new));
    }

    /** Whether the place lies within these areas, taken as one. */
    private static boolean covers(Coordinate place, Set<String> areas) {
        var rings = new Polygonizer(true);
        borders.stream()
                .filter(border -> border.sides().stream().filter(areas::contains).count() == 1)
                .forEach(border -> rings.add(border.line()));
        Geometry shape = rings.getGeometry();
        return shape.covers(new GeometryFactory().createPoint(place));
    }
}
