package org.explainer.manuscript.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whose account a passage that the editors added speaks for. */
public enum Lean {
    AUTHORS,
    CRITICS,
    NEITHER,
    /** The editors have not said. */
    UNSAID;

    /** As editors write it, {@code critics}; of {@link #UNSAID}, how templates call it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Lean> of(String id) {
        return Arrays.stream(values())
                .filter(lean -> lean != UNSAID && lean.id().equals(id))
                .findFirst();
    }

    /** What editors may write, in the order of declaration. */
    public static List<String> ids() {
        return Arrays.stream(values()).filter(lean -> lean != UNSAID).map(Lean::id).toList();
    }

    @Override
    public String toString() {
        return id();
    }
}
