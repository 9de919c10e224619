package org.explainer.figure.map;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.explainer.manuscript.data.Region;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/** What the outlines say of the world, which is why they were chosen. */
class BorderTest {

    private static List<Border> borders = List.of();

    @BeforeAll
    static void read() {
        borders = Border.all();
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

    @Test
    void haveOneOrTwoAreasOnTheirSides() {
        assertThat(borders).hasSizeGreaterThan(400);
        assertThat(borders).allSatisfy(border -> assertThat(border.sides()).hasSizeBetween(1, 2));
    }

    @Test
    void markTheRegionsThatTheDataMayName() {
        assertThat(areas().stream().filter(area -> area.contains(".")))
                .extracting(area -> area.substring(4))
                .containsExactlyInAnyOrderElementsOf(Region.SHAPES);
    }

    @Test
    void knowABorderBetweenCountriesFromALineWithinOne() {
        assertThat(border("POL", "UKR").isBetweenCountries()).isTrue();
        assertThat(border("POL", "UKR").isWithinCountry()).isFalse();
        assertThat(border("UKR", "UKR.crimea").isBetweenCountries()).isFalse();
        assertThat(border("UKR", "UKR.crimea").isWithinCountry()).isTrue();
        assertThat(border("RUS", "UKR.donbas").isBetweenCountries()).isTrue();
        assertThat(border("SRB", "XKX").isDisputed()).isTrue();
        assertThat(border("POL", "UKR").isDisputed()).isFalse();
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
                .filter(area -> Border.country(area).equals(country))
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
