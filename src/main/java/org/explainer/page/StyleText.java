package org.explainer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A style as browsers read it (CSS Syntax Level 3): what is told in its own words, and what stands
 * in quotes and addresses, each without comments and with escapes resolved. What looks like a
 * comment within a string is none, and a string within a comment is none.
 */
final class StyleText {

    private static final int MOST_DIGITS = 6;

    private final String css;
    private final StringBuilder words = new StringBuilder();
    private final List<String> strings = new ArrayList<>();
    private final List<String> addresses = new ArrayList<>();
    private int at;

    private StyleText(String css) {
        this.css = css;
    }

    static StyleText of(String css) {
        var text = new StyleText(css.replaceAll("\\r\\n?|\\f", "\n"));
        while (text.at < text.css.length()) {
            text.take();
        }
        return text;
    }

    /** All but strings and addresses. */
    String words() {
        return words.toString();
    }

    /** What stands in quotes, addresses aside. */
    List<String> strings() {
        return strings;
    }

    /** What stands in {@code url()} and {@code src()}, in quotes or not. */
    List<String> addresses() {
        return addresses;
    }

    private void take() {
        char sign = css.charAt(at);
        if (css.startsWith("/*", at)) {
            int end = css.indexOf("*/", at + 2);
            at = end < 0 ? css.length() : end + 2;
            words.append(' ');
        } else if (sign == '"' || sign == '\'') {
            at++;
            (isAfter("url(") || isAfter("src(") ? addresses : strings).add(until(sign));
            words.append("\"\"");
        } else if (sign == '(' && isAfter("url")) {
            words.append('(');
            at++;
            bareAddress();
        } else {
            words.append(next());
        }
    }

    /** Where no quotes begin, all up to the bracket is one address. */
    private void bareAddress() {
        while (at < css.length() && Character.isWhitespace(css.charAt(at))) {
            at++;
        }
        if (at < css.length() && css.charAt(at) != '"' && css.charAt(at) != '\'') {
            addresses.add(until(')'));
            words.append(')');
        }
    }

    /** Up to {@code end}, which is passed too; a string ends with its line at the latest. */
    private String until(char end) {
        var text = new StringBuilder();
        while (at < css.length() && css.charAt(at) != end) {
            if (css.charAt(at) == '\n' && end != ')') {
                return text.toString();
            }
            text.append(next());
        }
        at++;
        return text.toString();
    }

    /** The next sign, with its escape resolved; nothing for an end of line that is escaped. */
    private String next() {
        char sign = css.charAt(at++);
        if (sign != '\\' || at == css.length()) {
            return String.valueOf(sign);
        }
        int start = at;
        while (at < css.length() && at - start < MOST_DIGITS && isDigit(css.charAt(at))) {
            at++;
        }
        if (at == start) {
            char escaped = css.charAt(at++);
            return escaped == '\n' ? "" : String.valueOf(escaped);
        }
        int code = Integer.parseInt(css.substring(start, at), 16);
        if (at < css.length() && Character.isWhitespace(css.charAt(at))) {
            at++;
        }
        boolean known = Character.isValidCodePoint(code) && code > 0;
        return known ? Character.toString(code) : "\ufffd";
    }

    private static boolean isDigit(char sign) {
        return Character.digit(sign, 16) >= 0 && sign < 128;
    }

    /** Whether what was last told, blanks aside, is {@code name}. */
    private boolean isAfter(String name) {
        int end = words.length();
        while (name.endsWith("(") && end > 0 && Character.isWhitespace(words.charAt(end - 1))) {
            end--;
        }
        int start = end - name.length();
        return start >= 0 && words.substring(start, end).toLowerCase(Locale.ROOT).equals(name);
    }
}
