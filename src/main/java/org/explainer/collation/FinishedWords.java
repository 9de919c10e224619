package org.explainer.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The words of a finished file in their order, folded. */
final class FinishedWords {

    private final List<String> words = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    /** Takes the text of a file. */
    FinishedWords(String text) {
        for (String word : Words.of(text)) {
            String folded = Words.folded(word);
            places.computeIfAbsent(folded, any -> new ArrayList<>()).add(words.size());
            words.add(folded);
        }
    }

    int size() {
        return words.size();
    }

    /** Where {@code word} stands, from the first to the last. */
    List<Integer> places(String word) {
        return places.getOrDefault(word, List.of());
    }

    boolean is(int place, String word) {
        return place >= 0 && place < words.size() && words.get(place).equals(word);
    }

    /** The places of {@code word} in {@code count} words from {@code start}. */
    IntStream within(int start, int count, String word) {
        return IntStream.range(start, Math.min(words.size(), start + count))
                .filter(place -> words.get(place).equals(word));
    }
}
