package org.explainer.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.explainer.collation.Matches.Stretch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChainTest {

    private static final int NEAR = 60;

    @Test
    void aCopyInATableOfContentsTakesNobodysPlace() {
        var chain = new Chain();
        chain.add(0, 4, List.of(new Stretch(0, 4), new Stretch(100, 104)));
        chain.add(1, 9, List.of(new Stretch(110, 119)));
        chain.add(2, 5, List.of(new Stretch(5, 10), new Stretch(120, 125)));

        assertThat(chain.links())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                0, new Stretch(100, 104),
                                1, new Stretch(110, 119),
                                2, new Stretch(120, 125)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isTheOneThatAskingEachLinkFinds(int seed) {
        var random = new Random(seed);
        List<List<Stretch>> lines = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            lines.add(
                    random.ints(random.nextInt(7), 0, 200)
                            .distinct()
                            .sorted()
                            .mapToObj(start -> new Stretch(start, start + 3 + random.nextInt(9)))
                            .toList());
        }
        int[] words = random.ints(12, 3, 6).toArray();

        var chain = new Chain();
        IntStream.range(0, 12).forEach(i -> chain.add(i, words[i], lines.get(i)));

        assertThat(chain.links()).isEqualTo(slowly(lines, words));
    }

    private static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private record Ending(int line, Stretch stretch, int worth) {}

    /** Asks each link for the best before it; the first of those that are as good counts. */
    private static Map<Integer, Stretch> slowly(List<List<Stretch>> lines, int[] words) {
        List<Ending> endings = new ArrayList<>();
        Map<Ending, Ending> before = new HashMap<>();
        Ending best = new Ending(-1, new Stretch(0, 0), 0);
        for (int line = 0; line < lines.size(); line++) {
            for (Stretch stretch : lines.get(line)) {
                Ending last = new Ending(-1, new Stretch(0, 0), 0);
                for (Ending one : endings) {
                    int gap = stretch.start() - one.stretch().end();
                    int worth = one.worth() + (gap < NEAR ? 1 : 0);
                    if (one.line() < line && gap >= 0 && worth > last.worth()) {
                        last = new Ending(one.line(), one.stretch(), worth);
                    }
                }
                var ending = new Ending(line, stretch, last.worth() + 2 * words[line]);
                before.put(ending, last);
                endings.add(ending);
                best = ending.worth() > best.worth() ? ending : best;
            }
        }
        return followed(best, before);
    }

    private static Map<Integer, Stretch> followed(Ending best, Map<Ending, Ending> before) {
        Map<Integer, Stretch> chain = new TreeMap<>();
        for (Ending one = best; one != null && one.line() >= 0; ) {
            chain.put(one.line(), one.stretch());
            Ending last = before.get(one);
            one =
                    before.keySet().stream()
                            .filter(
                                    each ->
                                            each.line() == last.line()
                                                    && each.stretch().equals(last.stretch()))
                            .findFirst()
                            .orElse(null);
        }
        return chain;
    }
}
