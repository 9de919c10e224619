package org.explainer.page.inline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Counts an element among its siblings, from 1: those at {@code step}n + {@code start} for an n of
 * zero or more.
 */
record Nth(int step, int start, boolean fromLast) {

    private static final Pattern CALL =
            Pattern.compile(
                    ":nth-(?<last>last-)?child\\("
                            + "(?:(?<word>odd|even)|(?<step>[+-]?\\d*)n(?<start>[+-]\\d+)?|(?<one>[+-]?\\d+))"
                            + "\\)");

    /** Reads {@code pseudo}, such as {@code :nth-child(2n+1)}, without blanks. */
    static Optional<Nth> of(String pseudo) {
        Matcher call = CALL.matcher(pseudo);
        if (!call.matches()) {
            return Optional.empty();
        }
        boolean fromLast = call.group("last") != null;
        if (call.group("word") != null) {
            return Optional.of(new Nth(2, call.group("word").equals("odd") ? 1 : 0, fromLast));
        }
        if (call.group("one") != null) {
            return Optional.of(new Nth(0, Integer.parseInt(call.group("one")), fromLast));
        }
        String start = call.group("start");
        return Optional.of(
                new Nth(
                        step(call.group("step")),
                        start == null ? 0 : Integer.parseInt(start),
                        fromLast));
    }

    private static int step(String written) {
        return written.matches("[+-]?")
                ? Integer.parseInt(written + "1")
                : Integer.parseInt(written);
    }

    boolean holds(Element element) {
        int before = element.elementSiblingIndex();
        int place = (fromLast ? element.siblingElements().size() - before : before) + 1;
        int beyond = place - start;
        return step == 0 ? beyond == 0 : beyond % step == 0 && beyond / step >= 0;
    }
}
