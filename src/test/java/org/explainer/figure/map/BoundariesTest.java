package org.explainer.figure.map;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.explainer.language.Language;
import org.explainer.language.Typography;
import org.explainer.manuscript.Library;
import org.explainer.manuscript.data.Boundary;
import org.explainer.manuscript.data.Frame;
import org.explainer.problem.Problems;
import org.explainer.reader.data.LibraryReader;
import org.explainer.reader.file.SourceFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** What the outlines of our own book say of the world, which is why they were chosen. */
class BoundariesTest {

    private static Library library = new Library(List.of(), List.of(), Set.of());
    private static List<Border> borders = List.of();

    @BeforeAll
    static void read() throws IOException {
        var problems = new Problems();
        List<SourceFile> files = new ArrayList<>();
        for (String name : List.of("boundaries", "frames")) {
            Path file = Path.of("content/data/" + name + ".yaml");
            SourceFile.read(Path.of(""), file, problems).ifPresent(files::add);
        }
        library = LibraryReader.read(files, new Typography(Language.ENGLISH), Set.of(), problems);
        assertThat(problems.hasErrors()).isFalse();
        borders = Border.all(library.rows(Boundary.class));
    }

    @ParameterizedTest
    @CsvSource({
        "Simferopol, 34.11, 44.96, UKR.crimea, UKR",
        "Sevastopol, 33.53, 44.60, UKR.crimea, UKR",
        "Yalta, 34.16, 44.51, UKR.crimea, UKR",
        "Kerch, 36.45, 45.35, UKR.crimea, UKR",
        "Donetsk, 37.80, 48.02, UKR.donbas, UKR",
        "Luhansk, 39.31, 48.57, UKR.donbas, UKR",
        "Kharkiv, 36.25, 49.98, UKR, UKR",
        "Sukhumi, 41.03, 43.01, GEO.abkhazia, GEO",
        "Tskhinvali, 43.97, 42.23, GEO, GEO",
        "Tbilisi, 44.83, 41.69, GEO, GEO",
        "Sochi, 39.75, 43.60, RUS, RUS",
        "Kaliningrad, 20.51, 54.71, RUS, RUS",
        "Pristina, 21.17, 42.67, XKX, XKX"
    })
    void drawTheCityInItsCountry(
            String city, double longitude, double latitude, String area, String country) {
        var place = new Coordinate(longitude, latitude);
        assertThat(areas().stream().filter(each -> covers(place, Set.of(each))))
                .as(city)
                .containsExactly(area);
        assertThat(covers(place, parts(country))).as(city).isTrue();
        assertThat(covers(place, parts("POL"))).as(city).isFalse();
    }

    /** The outlines end beyond every map: else a map would show sea where land goes on. */
    @ParameterizedTest
    @CsvSource({
        "europe, SAU, 45, 28.5",
        "east, SAU, 45, 28.5",
        "east, EGY, 30, 28.7",
        "europe, RUS, 54, 62"
    })
    void reachesTheEdgesOfTheFrame(String name, String country, double longitude, double latitude) {
        var frame = new MapFrame(library.row(Frame.class, name).orElseThrow());
        Coordinate place = new Plane(frame).at(new Coordinate(longitude, latitude));

        assertThat(new ProjectedBorders(frame, borders).rings(country::equals))
                .anyMatch(ring -> PointLocation.isInRing(place, ring));
    }

    @Test
    void knowABorderBetweenCountriesFromALineWithinOne() {
        assertThat(border("POL", "UKR").isBetweenCountries()).isTrue();
        assertThat(border("POL", "UKR").isWithinCountry()).isFalse();
        assertThat(border("UKR", "UKR.crimea").isBetweenCountries()).isFalse();
        assertThat(border("UKR", "UKR.crimea").isWithinCountry()).isTrue();
        assertThat(border("RUS", "UKR.donbas").isBetweenCountries()).isTrue();
        assertThat(border("SRB", "XKX").disputed()).isTrue();
        assertThat(border("POL", "UKR").disputed()).isFalse();
    }

    private static Border border(String... sides) {
        return borders.stream()
                .filter(border -> border.sides().equals(Set.of(sides)))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> areas() {
        return borders.stream()
                .flatMap(border -> border.sides().stream())
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> parts(String country) {
        return areas().stream()
                .filter(area -> Boundary.country(area).equals(country))
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
