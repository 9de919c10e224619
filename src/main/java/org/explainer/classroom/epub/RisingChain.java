package org.explainer.classroom.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The longest chain of places, each behind the one before: what stands in the same order in two
 * books.
 */
final class RisingChain {

    private record Link(int number, int place, int length, int before) {}

    private RisingChain() {}

    /** Chooses at most one of the places that each number has. */
    static NavigableMap<Integer, Integer> of(NavigableMap<Integer, List<Integer>> candidates) {
        List<Link> links = new ArrayList<>();
        candidates.forEach((number, places) -> places.forEach(place -> add(links, number, place)));
        NavigableMap<Integer, Integer> chain = new TreeMap<>();
        for (int at = longest(links); at >= 0; at = links.get(at).before()) {
            chain.put(links.get(at).number(), links.get(at).place());
        }
        return chain;
    }

    private static void add(List<Link> links, int number, int place) {
        int length = 0;
        int before = -1;
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            if (link.number() < number && link.place() < place && link.length() > length) {
                length = link.length();
                before = i;
            }
        }
        links.add(new Link(number, place, length + 1, before));
    }

    private static int longest(List<Link> links) {
        int longest = -1;
        for (int i = 0; i < links.size(); i++) {
            if (longest < 0 || links.get(i).length() > links.get(longest).length()) {
                longest = i;
            }
        }
        return longest;
    }
}
