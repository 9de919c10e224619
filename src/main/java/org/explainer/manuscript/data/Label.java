package org.explainer.manuscript.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What kind of statement a passage, a sentence of the essay or a claim is. */
public enum Label {
    DOCUMENTED_EVENT,
    AUTHORS_CLAIM,
    INTERPRETATION,
    QUOTATION,
    FORECAST,
    CONTEXT,
    /** Printed as "Not in the essay". */
    OUTSIDE,
    /** The editors' own remark on the essay. */
    COMMENT;

    /** Whether the editors added what has it, so that it rests on no sentence. */
    public boolean isAdded() {
        return this == OUTSIDE || this == COMMENT;
    }

    /** As authors write it: {@code documented-event}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Label> of(String id) {
        return Arrays.stream(values()).filter(label -> label.id().equals(id)).findFirst();
    }

    /** All ids, in the order of declaration. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Label::id).toList();
    }

    @Override
    public String toString() {
        return id();
    }
}
