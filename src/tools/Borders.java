import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.json.simple.JSONArray;
import org.json.simple.JSONObject;
import org.json.simple.parser.JSONParser;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.io.WKTWriter;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * Prints the rows of content/data/boundaries.yaml, made of two npm packages; the head of that file
 * says which and how to run this. Countries and regions become lines, each with the areas on its two sides, so that
 * neighbours share one border and any set of areas can be drawn as one.
 */
public final class Borders {

    /** What any of our maps can show, in degrees. */
    private static final Envelope KEPT = new Envelope(-36, 74, 25, 74);

    /** A thousandth of a degree, 110 metres at most. */
    private static final PrecisionModel GRID = new PrecisionModel(1000);

    /** Between two outlines of one coast, in square degrees: no part of a country. */
    private static final double SLIVER = 0.05;

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** Parts of a kingdom or republic that the source lists by themselves. */
    private static final Map<String, String> PART_OF =
            Map.of("ALA", "FIN", "FRO", "DNK", "GRL", "DNK");

    /** Whose outlines are neither recognised by all nor by none. */
    private static final Set<String> DISPUTED = Set.of("CYN", "PSE", "XKX");

    private final Map<String, Geometry> areas = new TreeMap<>();

    public static void main(String[] files) throws Exception {
        var borders = new Borders();
        borders.countries((JSONObject) json(Path.of(files[0])));
        Path regions = Path.of(files[1]);
        borders.region("UKR", "crimea", regions, "UA-KR", "UA-SC");
        borders.region("UKR", "donbas", regions, "UA-DT", "UA-LH");
        borders.region("GEO", "abkhazia", regions, "GE-AB");
        System.out.print(borders.rows());
    }

    private static Object json(Path file) throws Exception {
        try (Reader reader = Files.newBufferedReader(file)) {
            return new JSONParser().parse(reader);
        }
    }

    /** Reads TopoJSON: arcs of differences, and rings that name arcs, ~n for n backwards. */
    private void countries(JSONObject world) {
        var transform = (JSONObject) world.get("transform");
        double[] scale = pair(transform.get("scale"));
        double[] start = pair(transform.get("translate"));
        List<List<Coordinate>> arcs = new ArrayList<>();
        for (Object arc : (JSONArray) world.get("arcs")) {
            List<Coordinate> line = new ArrayList<>();
            double x = 0;
            double y = 0;
            for (Object step : (JSONArray) arc) {
                x += pair(step)[0];
                y += pair(step)[1];
                line.add(new Coordinate(x * scale[0] + start[0], y * scale[1] + start[1]));
            }
            arcs.add(line);
        }
        var all = (JSONObject) ((JSONObject) world.get("objects")).get("countries");
        Geometry kept = GEOMETRY.toGeometry(KEPT);
        for (Object each : (JSONArray) all.get("geometries")) {
            var country = (JSONObject) each;
            var shape = (JSONArray) country.get("arcs");
            List<Polygon> parts = new ArrayList<>();
            for (Object part : country.get("type").equals("Polygon") ? List.of(shape) : shape) {
                parts.add(polygon(part, ring -> stitched(ring, arcs)));
            }
            Geometry whole = GEOMETRY.buildGeometry(parts);
            if (whole.getEnvelopeInternal().intersects(KEPT)) {
                String code = (String) ((JSONObject) country.get("properties")).get("a3");
                Geometry here = GeometryFixer.fix(whole).intersection(kept);
                areas.merge(PART_OF.getOrDefault(code, code), here, Geometry::union);
            }
        }
    }

    private static double[] pair(Object numbers) {
        var two = (JSONArray) numbers;
        return new double[] {
            ((Number) two.get(0)).doubleValue(), ((Number) two.get(1)).doubleValue()
        };
    }

    private static List<Coordinate> stitched(JSONArray ring, List<List<Coordinate>> arcs) {
        List<Coordinate> line = new ArrayList<>();
        for (Object number : ring) {
            int n = ((Number) number).intValue();
            List<Coordinate> arc = new ArrayList<>(arcs.get(n < 0 ? ~n : n));
            if (n < 0) {
                Collections.reverse(arc);
            }
            line.addAll(line.isEmpty() ? arc : arc.subList(1, arc.size()));
        }
        return unwrapped(line);
    }

    /** Russia crosses the 180th meridian: what lies beyond it gets more than 180 degrees. */
    private static List<Coordinate> unwrapped(List<Coordinate> line) {
        List<Coordinate> straight = new ArrayList<>();
        double turn = 0;
        for (int i = 0; i < line.size(); i++) {
            double leap = i == 0 ? 0 : line.get(i).x - line.get(i - 1).x;
            turn -= Math.abs(leap) > 180 ? Math.signum(leap) * 360 : 0;
            straight.add(new Coordinate(line.get(i).x + turn, line.get(i).y));
        }
        // Antarctica goes round the pole.
        return turn == 0 ? straight : line;
    }

    private interface RingReader {
        List<Coordinate> read(JSONArray ring);
    }

    private static Polygon polygon(Object rings, RingReader reader) {
        List<LinearRing> all = new ArrayList<>();
        for (Object ring : (JSONArray) rings) {
            List<Coordinate> line = reader.read((JSONArray) ring);
            // An islet that the source has rounded to a point or a stroke is no ring.
            all.add(
                    GEOMETRY.createLinearRing(
                            line.size() < 4
                                    ? new Coordinate[0]
                                    : line.toArray(Coordinate[]::new)));
        }
        return GEOMETRY.createPolygon(
                all.get(0), all.subList(1, all.size()).toArray(LinearRing[]::new));
    }

    /** Splits a country; of a region, only the geometry is taken, clipped to that country. */
    private void region(String country, String name, Path folder, String... files)
            throws Exception {
        List<Geometry> parts = new ArrayList<>();
        for (String file : files) {
            var json = (JSONObject) json(folder.resolve(file + ".json"));
            var shape = (JSONObject) json.get("geometry");
            var rings = (JSONArray) shape.get("coordinates");
            for (Object part : shape.get("type").equals("Polygon") ? List.of(rings) : rings) {
                parts.add(GeometryFixer.fix(polygon(part, Borders::plain)));
            }
        }
        Geometry whole = areas.get(country);
        Geometry region = UnaryUnionOp.union(parts).intersection(whole);
        areas.put(country, whole.difference(region));
        areas.put(country + "." + name, region);
    }

    private static List<Coordinate> plain(JSONArray ring) {
        List<Coordinate> line = new ArrayList<>();
        for (Object point : ring) {
            line.add(new Coordinate(pair(point)[0], pair(point)[1]));
        }
        return line;
    }

    /** One line of text for each border or coast, sorted. */
    private TreeSet<String> lines() {
        List<Geometry> outlines = areas.values().stream().map(Geometry::getBoundary).toList();
        Geometry net = UnaryUnionNG.union(GEOMETRY.buildGeometry(outlines), GRID);
        var faces = new Polygonizer();
        faces.add(net);
        Map<LineSegment, TreeSet<String>> sides = new HashMap<>();
        for (Object each : faces.getPolygons()) {
            var face = (Polygon) each;
            String area = areaOf(face);
            if (!area.isEmpty()) {
                note(face.getExteriorRing(), area, sides);
                for (int i = 0; i < face.getNumInteriorRing(); i++) {
                    note(face.getInteriorRingN(i), area, sides);
                }
            }
        }
        Map<String, LineMerger> mergers = new TreeMap<>();
        sides.forEach(
                (segment, around) ->
                        mergers.computeIfAbsent(String.join(" ", around), key -> new LineMerger())
                                .add(segment.toGeometry(GEOMETRY)));
        var lines = new TreeSet<String>();
        mergers.forEach(
                (around, merger) -> {
                    for (Object line : merger.getMergedLineStrings()) {
                        lines.add(around + " " + written((Geometry) line));
                    }
                });
        return lines;
    }

    /** The lines as rows of YAML, those between the same areas together. */
    private String rows() {
        var rows = new StringBuilder();
        String last = "";
        for (String line : lines()) {
            int cut = line.indexOf(" LINESTRING (");
            String sides = line.substring(0, cut);
            if (!sides.equals(last)) {
                rows.append("- sides: [").append(sides.replace(" ", ", ")).append("]\n");
                rows.append(isDisputed(sides) ? "  disputed: true\n" : "").append("  lines:\n");
                last = sides;
            }
            rows.append("  - ").append(line, cut + 13, line.length() - 1).append('\n');
        }
        return rows.toString();
    }

    private static boolean isDisputed(String sides) {
        List<String> countries =
                Stream.of(sides.split(" ")).map(area -> area.substring(0, 3)).distinct().toList();
        return countries.size() == 2 && countries.stream().anyMatch(DISPUTED::contains);
    }

    /** The country or region that a face belongs to; empty for the sea. */
    private String areaOf(Geometry face) {
        Geometry inside = face.getInteriorPoint();
        for (String area : areas.keySet()) {
            if (areas.get(area).contains(inside)) {
                return face.getArea() < SLIVER ? regionBeside(face, area) : area;
            }
        }
        return "";
    }

    private String regionBeside(Geometry face, String country) {
        return areas.keySet().stream()
                .filter(area -> area.startsWith(country + "."))
                .filter(area -> areas.get(area).distance(face) < 1 / GRID.getScale())
                .findFirst()
                .orElse(country);
    }

    /** A segment that has one area on both sides borders nothing. */
    private static void note(
            LinearRing ring, String area, Map<LineSegment, TreeSet<String>> sides) {
        Coordinate[] points = ring.getCoordinates();
        for (int i = 1; i < points.length; i++) {
            var segment = new LineSegment(points[i - 1], points[i]);
            segment.normalize();
            var around = sides.computeIfAbsent(segment, key -> new TreeSet<>());
            if (!around.add(area)) {
                sides.remove(segment);
            }
        }
    }

    /** Starts at the smaller end, so that the same line is always written alike. */
    private static String written(Geometry line) {
        Geometry normal = line.copy();
        normal.normalize();
        var writer = new WKTWriter();
        writer.setPrecisionModel(GRID);
        return writer.write(normal);
    }
}
