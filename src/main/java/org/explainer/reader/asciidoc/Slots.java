package org.explainer.reader.asciidoc;

import java.util.ArrayList;
import java.util.List;

/** The calls met while one file is converted, and the marks that keep their places. */
final class Slots {

    /** What is left in the page where no reader came by; the reader looks for it. */
    static final String UNREAD = "<x-unread></x-unread>";

    private final List<RawCall> calls = new ArrayList<>();
    private int within = -1;

    /** Keeps a call and returns its number. */
    int add(RawCall call) {
        calls.add(call);
        return calls.size() - 1;
    }

    void replace(int number, RawCall call) {
        calls.set(number, call);
    }

    /** Number of the call whose block is being converted; -1 if none. */
    int within() {
        return within;
    }

    /** Says that what follows stands inside call {@code number}; -1 for inside none. */
    void enter(int number) {
        within = number;
    }

    List<RawCall> calls() {
        return List.copyOf(calls);
    }
}
