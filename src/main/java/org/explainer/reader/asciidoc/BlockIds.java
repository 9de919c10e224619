package org.explainer.reader.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.data.Sentences;

/**
 * Gives the blocks of one text addresses that survive editing: a passage is called by the first
 * sentence of the essay that it rests on ({@code p-c07-55}), one that rests on none by the sentence
 * before it and a letter ({@code p-c07-55a}), any other block by its own name.
 */
final class BlockIds {

    private static final Set<String> NAMED = Set.of("counterpoint", "missing", "scene");

    private final String page;
    private int sentence;
    private int extra;

    private BlockIds(String page) {
        this.page = page;
    }

    /** One address for each call, empty where a call has none. */
    static List<String> of(List<RawCall> calls, String page) {
        var addresses = new BlockIds(page);
        List<String> ids = new ArrayList<>();
        calls.forEach(call -> ids.add(addresses.next(call)));
        return ids;
    }

    private String next(RawCall call) {
        if (!call.id().isEmpty() || call.form() != Form.STYLE || call.within() >= 0) {
            return call.id();
        }
        if (call.name().equals("quotation")) {
            return call.target();
        }
        return NAMED.contains(call.name()) ? call.name() : passage(call);
    }

    private String passage(RawCall call) {
        Optional<Integer> first =
                Sentences.of(call.options().getOrDefault("seed", "")).stream()
                        .flatMap(seed -> seed.numbers().stream())
                        .findFirst();
        if (first.isPresent()) {
            sentence = first.get();
            extra = 0;
            return "p-" + page + "-" + sentence;
        }
        return "p-" + page + "-" + sentence + letters(extra++);
    }

    /** a, b, …, z, aa, ab, … */
    private static String letters(int number) {
        String last = String.valueOf((char) ('a' + number % 26));
        return number < 26 ? last : letters(number / 26 - 1) + last;
    }
}
