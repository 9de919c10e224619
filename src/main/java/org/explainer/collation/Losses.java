package org.explainer.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** What the finished files lack, gathered so that each loss is told once. */
final class Losses {

    private static final int FILES = 3;
    private static final int WORDS = 12;
    private static final String OURS =
            "if this is ordinary AsciiDoc, the press has lost it; please report that";

    private final Map<Place, Wording> lines = new TreeMap<>();
    private final Map<Place, Set<String>> files = new TreeMap<>();

    void add(Wording wording, String file) {
        lines.putIfAbsent(wording.place(), wording);
        files.computeIfAbsent(wording.place(), any -> new TreeSet<>()).add("target/" + file);
    }

    /** A file that should hold a text and does not have a line of it. */
    void add(SourceText text, String shelf) {
        text.wordings().stream()
                .findFirst()
                .ifPresent(
                        first -> {
                            Place whole = new Place(first.place().file(), 0);
                            files.computeIfAbsent(whole, any -> new TreeSet<>())
                                    .add("target/" + shelf);
                        });
    }

    /** Lines that follow each other and are missing from the same files are one loss. */
    void report(Problems problems) {
        List<Place> run = new ArrayList<>();
        for (Place place : files.keySet()) {
            if (!run.isEmpty() && !isNext(run.get(run.size() - 1), place)) {
                report(run, problems);
                run.clear();
            }
            run.add(place);
        }
        if (!run.isEmpty()) {
            report(run, problems);
        }
    }

    private boolean isNext(Place before, Place place) {
        return before.line() > 0
                && place.file().equals(before.file())
                && place.line() <= before.line() + 2
                && files.getOrDefault(place, Set.of()).equals(files.get(before));
    }

    private void report(List<Place> run, Problems problems) {
        Place first = run.get(0);
        Wording wording = lines.get(first);
        String what =
                wording == null || first.line() == 0
                        ? "the text"
                        : "\"" + beginning(wording.words()) + "\"" + further(run);
        String verb = run.size() > 1 ? " are missing in " : " is missing in ";
        problems.error(first, what + verb + named(files.getOrDefault(first, Set.of())), OURS);
    }

    private static String further(List<Place> run) {
        Place last = run.get(run.size() - 1);
        return run.size() == 1 ? "" : " and what follows down to line " + last.line();
    }

    private static String beginning(List<String> words) {
        return words.size() <= WORDS
                ? String.join(" ", words)
                : String.join(" ", words.subList(0, WORDS)) + " …";
    }

    private static String named(Set<String> files) {
        List<String> first = files.stream().limit(FILES).toList();
        int more = files.size() - first.size();
        return String.join(", ", first)
                + (more == 0 ? "" : " and " + more + (more == 1 ? " more file" : " more files"));
    }

    /** A file of which nobody has said what it holds. */
    static void unnamed(String name, Problems problems) {
        problems.error(
                new Place("target/" + name, 0),
                "nobody has said whether this file holds a whole text",
                "that is the press's own fault: its kind belongs into Holdings, see"
                        + " docs/extending.adoc");
    }
}
