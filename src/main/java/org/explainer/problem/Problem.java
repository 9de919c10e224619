package org.explainer.problem;

import java.util.Locale;

/**
 * Something an author should mend. Problems are collected, never thrown, so that one build shows
 * them all.
 *
 * @param message what is wrong, in the author's words, naming the offending text
 * @param hint what to do about it; may be empty
 */
public record Problem(Severity severity, Place place, String message, String hint) {

    /**
     * An {@code ERROR} stops the build before anything is published; a {@code WARNING} does not.
     */
    public enum Severity {
        ERROR,
        WARNING;

        private final String label = name().toLowerCase(Locale.ROOT);

        /** As it is printed. */
        public String label() {
            return label;
        }
    }

    @Override
    public String toString() {
        String line = place + ": " + severity.label + ": " + message;
        return hint.isEmpty() ? line : line + "\n    " + hint;
    }
}
