package org.explainer.collation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.explainer.collation.Matches.Stretch;

/**
 * The best chain of matches: each stands behind the one before it, in the source and in the
 * finished file. Lines come in the order of the source. Of two that are as good, the first counts.
 */
final class Chain {

    /** Between two lines of one block is no more than a note or a mark. */
    private static final int NEAR = 60;

    /** A match of a line, the best chain that ends in it, and how good that is. */
    record Link(int number, int wording, Stretch stretch, Optional<Link> before, int worth) {

        private int end() {
            return stretch.end();
        }
    }

    /** The best link by the place where it ends. */
    private final NavigableMap<Integer, Link> ending = new TreeMap<>();

    /** Of those the ones that are better than all that end before them. */
    private final NavigableMap<Integer, Link> rising = new TreeMap<>();

    private Optional<Link> best = Optional.empty();
    private int count;

    /** Links each match of a line to the best chain before it. */
    void add(int wording, int words, Collection<Stretch> matches) {
        List<Link> links = new ArrayList<>();
        for (Stretch match : matches) {
            Optional<Link> before = before(match.start());
            int most = before.map(link -> worth(link, match.start())).orElse(0);
            links.add(new Link(count++, wording, match, before, most + 2 * words));
        }
        links.forEach(this::keep);
    }

    /** The chain by its lines. */
    Map<Integer, Stretch> links() {
        Map<Integer, Stretch> links = new TreeMap<>();
        for (Optional<Link> link = best; link.isPresent(); link = link.get().before()) {
            links.put(link.get().wording(), link.get().stretch());
        }
        return links;
    }

    private static int worth(Link link, int start) {
        return link.worth() + (start - link.end() < NEAR ? 1 : 0);
    }

    private Optional<Link> before(int start) {
        Optional<Link> near =
                ending.subMap(start - NEAR, false, start, true).values().stream()
                        .reduce((one, other) -> isBetter(other, one, 0) ? other : one);
        Optional<Link> any = Optional.ofNullable(rising.floorEntry(start)).map(Map.Entry::getValue);
        return any.filter(one -> near.isEmpty() || isBetter(one, near.get(), 1)).or(() -> near);
    }

    /** Whether the first is better, though the other is worth so much more for its place. */
    private static boolean isBetter(Link one, Link other, int more) {
        int otherWorth = other.worth() + more;
        return one.worth() > otherWorth
                || (one.worth() == otherWorth && one.number() < other.number());
    }

    private void keep(Link link) {
        best = best.filter(one -> one.worth() >= link.worth()).or(() -> Optional.of(link));
        ending.merge(link.end(), link, (old, one) -> one.worth() > old.worth() ? one : old);
        Map.Entry<Integer, Link> floor = rising.floorEntry(link.end());
        if (floor == null || floor.getValue().worth() < link.worth()) {
            rising.put(link.end(), link);
            Collection<Link> behind = rising.tailMap(link.end(), false).values();
            for (var each = behind.iterator();
                    each.hasNext() && each.next().worth() < link.worth(); ) {
                each.remove();
            }
        }
    }
}
