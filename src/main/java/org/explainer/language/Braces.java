package org.explainer.language;

/** Braces within braces. */
final class Braces {

    private Braces() {}

    /** Where the brace closes that opens at {@code open}. */
    static int close(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            depth += text.charAt(at) == '{' ? 1 : text.charAt(at) == '}' ? -1 : 0;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("a brace is opened and not closed");
    }
}
