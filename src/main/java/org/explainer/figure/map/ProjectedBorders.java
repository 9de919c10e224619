package org.explainer.figure.map;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.explainer.manuscript.data.Boundary;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateArrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * The borders in one frame, projected and simplified. Each is simplified by itself and used by the
 * areas on both its sides, so that neighbours share one line and no gap opens between them.
 */
final class ProjectedBorders {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** A parallel bends on the map; over this far, by less than any line may be off. */
    private static final double DEGREES_APART = 2;

    private final List<Border> borders = new ArrayList<>();
    private final Trim trim;
    private final Envelope view;

    ProjectedBorders(MapFrame frame, List<Border> degrees) {
        view = frame.view();
        trim = new Trim(view);
        var plane = new Plane(frame);
        for (Border border : degrees) {
            Coordinate[] line = trim.of(plane.at(dense(border.line())));
            boolean island = border.line().isClosed();
            if (island && (trim.hides(line) || Area.ofRing(line) < frame.row().islet())) {
                continue;
            }
            LineString simple = simplified(line, frame.row().tolerance());
            if (!island || simple.getNumPoints() > 3) {
                borders.add(new Border(border.sides(), border.disputed(), simple));
            }
        }
    }

    /** With so many points that a straight line of the map follows the course in degrees. */
    private static Coordinate[] dense(LineString degrees) {
        return Densifier.densify(degrees, DEGREES_APART).getCoordinates();
    }

    private static LineString simplified(Coordinate[] line, double tolerance) {
        return (LineString)
                DouglasPeuckerSimplifier.simplify(GEOMETRY.createLineString(line), tolerance);
    }

    /** Rings round all {@code areas} as one: between two of them there is none. */
    List<Coordinate[]> rings(Predicate<String> areas) {
        Deque<Coordinate[]> lines = new ArrayDeque<>();
        for (Border border : borders) {
            if (border.sides().stream().filter(areas).count() == 1) {
                lines.add(border.line().getCoordinates());
            }
        }
        List<Coordinate[]> rings = new ArrayList<>();
        while (!lines.isEmpty()) {
            Coordinate[] ring = ring(lines);
            if (!trim.hides(ring)) {
                rings.add(ring);
            }
        }
        return rings;
    }

    /** Takes lines, end to end, until the first is reached again. */
    private static Coordinate[] ring(Deque<Coordinate[]> lines) {
        List<Coordinate> ring = new ArrayList<>(List.of(lines.remove()));
        while (!ring.get(0).equals2D(ring.get(ring.size() - 1))) {
            Coordinate end = ring.get(ring.size() - 1);
            List<Coordinate> next = next(end, lines);
            ring.addAll(next.subList(1, next.size()));
        }
        return ring.toArray(Coordinate[]::new);
    }

    private static List<Coordinate> next(Coordinate end, Deque<Coordinate[]> lines) {
        for (Coordinate[] line : lines) {
            boolean forward = line[0].equals2D(end);
            if (forward || line[line.length - 1].equals2D(end)) {
                lines.remove(line);
                List<Coordinate> points = new ArrayList<>(List.of(line));
                if (!forward) {
                    Collections.reverse(points);
                }
                return points;
            }
        }
        throw new IllegalStateException("the borders leave a gap at " + end);
    }

    /** The areas, to be filled by the rule "evenodd"; empty where the frame shows none of them. */
    String fill(Predicate<String> areas) {
        var path = new PathText();
        rings(areas).forEach(path::add);
        return path.toString();
    }

    /** A point within the largest of the areas' parts; none where the frame shows no whole part. */
    Optional<Coordinate> middle(Predicate<String> areas) {
        return rings(areas).stream()
                .filter(ring -> view.covers(CoordinateArrays.envelope(ring)))
                .max(Comparator.comparingDouble(Area::ofRing))
                .map(ring -> GEOMETRY.createPolygon(ring).getInteriorPoint().getCoordinate());
    }

    /** The code of the country in which a point lies. */
    Optional<String> country(Coordinate point) {
        return borders.stream()
                .flatMap(border -> border.sides().stream())
                .map(Boundary::country)
                .distinct()
                .sorted()
                .filter(code -> isIn(code, point))
                .findFirst();
    }

    private boolean isIn(String code, Coordinate point) {
        long around =
                rings(area -> Boundary.country(area).equals(code)).stream()
                        .filter(ring -> PointLocation.isInRing(point, ring))
                        .count();
        return around % 2 == 1;
    }

    /** Some of the borders, as lines. */
    String lines(Predicate<Border> wanted) {
        var path = new PathText();
        for (Border border : borders) {
            Coordinate[] line = border.line().getCoordinates();
            if (wanted.test(border) && !trim.hides(line)) {
                path.add(line);
            }
        }
        return path.toString();
    }
}
