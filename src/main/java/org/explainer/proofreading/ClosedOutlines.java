package org.explainer.proofreading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Boundary;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * The lines around an area go round it without a gap, so that it can be filled: at each place where
 * one of them ends, another goes on.
 */
final class ClosedOutlines implements Rule {

    /** The end of a line around an area. */
    private record End(String area, double longitude, double latitude) {
        static End of(String area, String place) {
            int blank = place.indexOf(' ');
            return new End(
                    area,
                    Double.parseDouble(place.substring(0, blank)),
                    Double.parseDouble(place.substring(blank + 1)));
        }
    }

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        List<Boundary> boundaries = manuscript.library().rows(Boundary.class);
        if (boundaries.stream().anyMatch(row -> row.lines().isEmpty())) {
            return;
        }
        Map<End, Place> open = new LinkedHashMap<>();
        for (Boundary boundary : boundaries) {
            for (String area : boundary.sides()) {
                boundary.lines().forEach(line -> note(area, line, boundary.place(), open));
            }
        }
        open.forEach(
                (end, place) ->
                        problems.error(
                                place,
                                "the outline of %s has a gap at %s %s"
                                        .formatted(end.area(), end.longitude(), end.latitude()),
                                "begin there the line that goes on, or mend the end of this one"));
    }

    private static void note(String area, String line, Place place, Map<End, Place> open) {
        List<String> places = List.of(line.split(", "));
        for (String end : List.of(places.get(0), places.get(places.size() - 1))) {
            var here = End.of(area, end);
            if (open.remove(here) == null) {
                open.put(here, place);
            }
        }
    }
}
