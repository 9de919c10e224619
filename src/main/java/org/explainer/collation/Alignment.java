package org.explainer.collation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.explainer.collation.Matches.Stretch;

/**
 * Finds each line of a source in a finished file, and each word only once. Lines of the running
 * text are the longest chain of matches in their order, so that a copy of a sentence elsewhere, in
 * a table of contents or a note, takes nobody's place. What is short or printed beside its block
 * has to stand between the links of the chain around it; the rest may stand anywhere.
 */
final class Alignment {

    /** Blocks of a source that are printed away from their place. */
    private static final Set<String> MOVED = Set.of("key-points");

    private final List<Wording> wordings;
    private final Matches matches;
    private final int size;
    private final BitSet taken = new BitSet();
    private final Map<Integer, Stretch> chain;

    private Alignment(List<Wording> wordings, FinishedWords finished) {
        this.wordings = wordings;
        this.matches = new Matches(finished);
        this.size = finished.size();
        this.chain = link();
    }

    /** The indices of those of {@code wordings} that {@code finished} lacks. */
    static List<Integer> lost(List<Wording> wordings, FinishedWords finished) {
        var alignment = new Alignment(wordings, finished);
        List<Integer> lost = new ArrayList<>();
        alignment.unchained().filter(i -> !alignment.isPlaced(i)).forEach(lost::add);
        for (int i = 0; i < wordings.size(); i++) {
            if (isChained(wordings.get(i)) && !alignment.chain.containsKey(i)) {
                lost.add(i);
            }
        }
        lost.sort(Comparator.naturalOrder());
        return lost;
    }

    private static boolean isMoved(Wording wording) {
        return MOVED.contains(wording.style());
    }

    private static boolean isChained(Wording wording) {
        return wording.part().isInOrder() && !wording.isShort() && !isMoved(wording);
    }

    private static boolean isNearby(Wording wording) {
        return !isMoved(wording)
                && (wording.part().isNearby() || (wording.part().isInOrder() && wording.isShort()));
    }

    private Map<Integer, Stretch> link() {
        var links = new Chain();
        for (int i = 0; i < wordings.size(); i++) {
            if (isChained(wordings.get(i))) {
                links.add(i, wordings.get(i).words().size(), matches.of(wordings.get(i)));
            }
        }
        Map<Integer, Stretch> found = links.links();
        found.values().forEach(stretch -> taken.set(stretch.start(), stretch.end()));
        return found;
    }

    /** The longest first, or one of few words takes its place out of a longer one. */
    private Stream<Integer> unchained() {
        Comparator<Integer> byLength = Comparator.comparing(i -> -wordings.get(i).words().size());
        return IntStream.range(0, wordings.size())
                .boxed()
                .filter(i -> !isChained(wordings.get(i)))
                .sorted(byLength.thenComparing(i -> !isNearby(wordings.get(i))));
    }

    /** Gives the line a place that no other has, if there is one. */
    private boolean isPlaced(int index) {
        Wording wording = wordings.get(index);
        int first = isNearby(wording) ? before(index) : 0;
        int last = isNearby(wording) ? after(index) : size;
        Optional<Stretch> free =
                matches.of(wording).stream()
                        .filter(one -> one.start() >= first && one.end() <= last)
                        .filter(one -> taken.get(one.start(), one.end()).isEmpty())
                        .findFirst();
        free.ifPresent(one -> taken.set(one.start(), one.end()));
        return free.isPresent();
    }

    private int before(int wording) {
        for (int i = wording - 1; i >= 0; i--) {
            if (chain.containsKey(i)) {
                return chain.getOrDefault(i, new Stretch(0, 0)).end();
            }
        }
        return 0;
    }

    private int after(int wording) {
        for (int i = wording + 1; i < wordings.size(); i++) {
            if (chain.containsKey(i)) {
                return chain.getOrDefault(i, new Stretch(size, size)).start();
            }
        }
        return size;
    }
}
