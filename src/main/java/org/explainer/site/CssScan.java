package org.explainer.site;

/** Finds its way in a stylesheet without comments. */
final class CssScan {

    private CssScan() {}

    /**
     * Where the next of {@code signs} stands that is within no text, bracket or address; the length
     * of {@code css} if none does.
     */
    static int upTo(String css, int from, String signs) {
        int depth = 0;
        for (int at = from; at < css.length(); at++) {
            char sign = css.charAt(at);
            if (depth == 0 && signs.indexOf(sign) >= 0) {
                return at;
            }
            if (sign == '"' || sign == '\'') {
                at = Math.max(at, css.indexOf(sign, at + 1));
            } else if (sign == '(' || sign == '[') {
                depth++;
            } else if (sign == ')' || sign == ']') {
                depth--;
            }
        }
        return css.length();
    }

    /** Where the brace that opens at {@code open} closes. */
    static int closing(String css, int open) {
        int depth = 0;
        for (int at = open; at < css.length(); at = upTo(css, at + 1, "{}")) {
            depth += css.charAt(at) == '{' ? 1 : -1;
            if (depth == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("a brace of a stylesheet is not closed: " + css);
    }
}
