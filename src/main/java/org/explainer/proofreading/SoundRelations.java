package org.explainer.proofreading;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Term;
import org.explainer.problem.Problems;

/** No event is a part of itself, however long the way round, and no word refers to itself. */
final class SoundRelations implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        Map<String, String> wholes = new HashMap<>();
        manuscript
                .library()
                .rows(Event.class)
                .forEach(event -> wholes.putIfAbsent(event.id(), event.partOf()));
        manuscript.library().rows(Event.class).forEach(event -> check(event, wholes, problems));
        manuscript.library().rows(Term.class).forEach(term -> check(term, problems));
    }

    private static void check(Event event, Map<String, String> wholes, Problems problems) {
        Set<String> way = new LinkedHashSet<>();
        String next = event.id();
        while (!next.isEmpty() && way.add(next)) {
            next = wholes.getOrDefault(next, "");
        }
        if (next.equals(event.id()) && !next.isEmpty()) {
            problems.error(
                    event.place(),
                    "%s is a part of itself: %s > %s"
                            .formatted(next, String.join(" > ", way), next),
                    "name in part_of the longer event to which it belongs");
        }
    }

    private static void check(Term term, Problems problems) {
        if (term.seeAlso().contains(term.id())) {
            problems.error(
                    term.place(),
                    term.id() + " refers to itself",
                    "name other words in see_also, or take it out");
        }
    }
}
