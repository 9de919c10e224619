package org.explainer.figure.map;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.proj4j.ProjCoordinate;
import org.locationtech.proj4j.datum.Ellipsoid;
import org.locationtech.proj4j.proj.LambertAzimuthalEqualAreaProjection;
import org.locationtech.proj4j.proj.Projection;

/** Brings degrees onto the map of one frame. */
final class Plane {

    private final Projection projection = new LambertAzimuthalEqualAreaProjection();
    private final ProjCoordinate metres = new ProjCoordinate();
    private final Envelope kilometres;
    private final double scale;

    Plane(MapFrame frame) {
        kilometres = frame.kilometres();
        scale = frame.scale();
        projection.setEllipsoid(Ellipsoid.WGS84);
        projection.setProjectionLongitudeDegrees(frame.centre().x);
        projection.setProjectionLatitudeDegrees(frame.centre().y);
        projection.initialize();
    }

    /** The place in units of the frame, which may lie beyond its view. */
    Coordinate at(Coordinate degrees) {
        projection.project(new ProjCoordinate(degrees.x, degrees.y), metres);
        return new Coordinate(
                (metres.x / 1000 - kilometres.getMinX()) * scale,
                (kilometres.getMaxY() - metres.y / 1000) * scale);
    }

    Coordinate[] at(Coordinate[] degrees) {
        var places = new Coordinate[degrees.length];
        for (int i = 0; i < degrees.length; i++) {
            places[i] = at(degrees[i]);
        }
        return places;
    }
}
