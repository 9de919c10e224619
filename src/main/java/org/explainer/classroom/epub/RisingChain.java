package org.explainer.classroom.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The longest chain of places, each behind the one before: what stands in the same order in two
 * books. Of two that are as long, the first counts.
 */
final class RisingChain {

    private record Link(int number, int place, int length, Optional<Link> before) {}

    /** Links by their places, each longer than those before it. */
    private final NavigableMap<Integer, Link> rising = new TreeMap<>();

    private Optional<Link> longest = Optional.empty();

    private RisingChain() {}

    /** Chooses at most one of the places that each number has. */
    static NavigableMap<Integer, Integer> of(NavigableMap<Integer, List<Integer>> candidates) {
        var chain = new RisingChain();
        candidates.forEach(chain::add);
        NavigableMap<Integer, Integer> chosen = new TreeMap<>();
        for (Optional<Link> at = chain.longest; at.isPresent(); at = at.get().before()) {
            chosen.put(at.get().number(), at.get().place());
        }
        return chosen;
    }

    private void add(int number, List<Integer> places) {
        List<Link> links = new ArrayList<>();
        for (int place : places) {
            Optional<Link> before =
                    Optional.ofNullable(rising.lowerEntry(place)).map(entry -> entry.getValue());
            int length = before.map(Link::length).orElse(0);
            links.add(new Link(number, place, length + 1, before));
        }
        links.forEach(this::keep);
    }

    private void keep(Link link) {
        longest = longest.filter(one -> one.length() >= link.length()).or(() -> Optional.of(link));
        var floor = rising.floorEntry(link.place());
        if (floor == null || floor.getValue().length() < link.length()) {
            rising.put(link.place(), link);
            var behind = rising.tailMap(link.place(), false).values().iterator();
            while (behind.hasNext() && behind.next().length() < link.length()) {
                behind.remove();
            }
        }
    }
}
