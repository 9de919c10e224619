package org.explainer.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Where the words of a line stand in a finished file. */
final class Matches {

    /** A mark, a note or a name between two words of a sentence is no longer, in words. */
    private static final int LONGEST_NOTE = 40;

    /** A stretch of a finished file; {@code end} is the place after its last word. */
    record Stretch(int start, int end) {}

    private final FinishedWords finished;

    Matches(FinishedWords finished) {
        this.finished = finished;
    }

    /** Every stretch that has all words of {@code wording} in their order, each start once. */
    List<Stretch> of(Wording wording) {
        List<String> words = wording.words().stream().map(Words::folded).toList();
        List<Stretch> found = new ArrayList<>();
        int anchor = anchor(wording, words);
        for (int place : finished.places(words.get(anchor))) {
            int start = place - anchor;
            int end = finished.is(start, words.get(0)) ? follow(wording, words, start) : 0;
            if (end > 0) {
                found.add(new Stretch(start, end));
            }
        }
        return found;
    }

    /** The rarest of the words that stand at a known distance from the first. */
    private int anchor(Wording wording, List<String> words) {
        int gap = wording.gaps().nextSetBit(1);
        return IntStream.range(0, gap < 0 ? words.size() : gap)
                .boxed()
                .min(Comparator.comparing(i -> finished.places(words.get(i)).size()))
                .orElse(0);
    }

    /** The nearest end of the words from {@code start}; 0 if there is none. */
    private int follow(Wording wording, List<String> words, int start) {
        Set<Integer> ends = new TreeSet<>(Set.of(start + 1));
        for (int i = 1; i < words.size() && !ends.isEmpty(); i++) {
            String word = words.get(i);
            boolean gap = wording.gaps().get(i);
            Set<Integer> further = new TreeSet<>();
            for (int end : ends) {
                if (finished.is(end, word)) {
                    further.add(end + 1);
                }
                if (gap) {
                    finished.within(end, LONGEST_NOTE, word).forEach(at -> further.add(at + 1));
                }
            }
            ends = further;
        }
        return ends.stream().min(Comparator.naturalOrder()).orElse(0);
    }
}
