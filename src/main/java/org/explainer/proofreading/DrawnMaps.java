package org.explainer.proofreading;

import static java.util.stream.Collectors.toCollection;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.explainer.block.MapKind.PlacedMap;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Boundary;
import org.explainer.manuscript.data.Frame;
import org.explainer.manuscript.data.Region;
import org.explainer.problem.Nearest;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** There are boundaries where a map is drawn, and what rows say of them is there. */
final class DrawnMaps implements Rule {

    private static final String FILE = "content/data/boundaries.yaml";

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        var library = manuscript.library();
        List<Boundary> boundaries = library.rows(Boundary.class);
        if (!library.isComplete(Boundary.class)
                || boundaries.stream().anyMatch(row -> row.lines().isEmpty())) {
            return;
        }
        if (boundaries.isEmpty()) {
            manuscript
                    .texts()
                    .flatMap(text -> text.body().all(PlacedMap.class))
                    .forEach(map -> miss(map, problems));
        }
        Set<String> areas =
                boundaries.stream()
                        .flatMap(boundary -> boundary.sides().stream())
                        .collect(toCollection(TreeSet::new));
        Set<String> shapes = of(areas.stream().map(Boundary::region).toList());
        library.rows(Region.class)
                .forEach(row -> check(row.place(), "shape", row.shape(), shapes, problems));
        Set<String> countries = of(areas.stream().map(Boundary::country).toList());
        library.rows(Frame.class)
                .forEach(row -> check(row.place(), "country", row.focus(), countries, problems));
    }

    private static void miss(PlacedMap map, Problems problems) {
        problems.error(map.place(), "map has no boundaries to draw", "list them in " + FILE);
    }

    private static Set<String> of(List<String> names) {
        Set<String> all = new TreeSet<>(names);
        all.remove("");
        return all;
    }

    private static void check(
            Place place, String what, String name, Set<String> known, Problems problems) {
        if (!name.isEmpty() && !known.contains(name)) {
            problems.error(
                    place,
                    "%s has no %s \"%s\"".formatted(FILE, what, name),
                    Nearest.hint(
                            name,
                            known,
                            known.isEmpty()
                                    ? "add its lines there"
                                    : "there are: " + String.join(", ", known)));
        }
    }
}
