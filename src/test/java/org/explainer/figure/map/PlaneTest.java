package org.explainer.figure.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.explainer.TinyMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.Coordinate;

/** Frames and their projection. */
class PlaneTest {

    @ParameterizedTest
    @ValueSource(strings = {"europe", "east", "uland"})
    void theCentreStandsWhereTheFrameHasIt(String name) {
        var frame = new MapFrame(TinyMaps.frame(name));
        Coordinate centre = new Plane(frame).at(frame.centre());

        assertThat(centre.x).isCloseTo(-frame.kilometres().getMinX() * frame.scale(), within());
        assertThat(centre.y).isCloseTo(frame.kilometres().getMaxY() * frame.scale(), within());
        assertThat(frame.view().covers(centre)).isTrue();
    }

    /** On a sphere the area of a band is as the sines of its edges; the earth is nearly one. */
    @Test
    void areasKeepTheirProportions() {
        assertThat(area(8, 36) / area(30, 68)).isCloseTo(band(36) / band(68), offset(.03));
    }

    private static double band(double latitude) {
        return Math.sin(Math.toRadians(latitude + 1)) - Math.sin(Math.toRadians(latitude));
    }

    private static double area(double longitude, double latitude) {
        var plane = new Plane(new MapFrame(TinyMaps.frame("europe")));
        double[][] corners = {{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}};
        var ring = new Coordinate[corners.length];
        for (int i = 0; i < ring.length; i++) {
            ring[i] = plane.at(new Coordinate(longitude + corners[i][0], latitude + corners[i][1]));
        }
        return Area.ofRing(ring);
    }

    private static Offset<Double> within() {
        return offset(.001);
    }

    private static Offset<Double> offset(double value) {
        return Offset.offset(value);
    }
}
