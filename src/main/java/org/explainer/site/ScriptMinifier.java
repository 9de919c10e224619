package org.explainer.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a script without comments and form, which are for those who change it. It relies on the
 * form that the formatter gives: a semicolon ends each statement, and blanks stand around a sign of
 * division, so that a slash before anything else begins a regular expression. A text in backquotes
 * has one line, and none within itself.
 */
final class ScriptMinifier {

    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?<aside>(?:\\s|//.*|/\\*(?s:.*?)\\*/)++)"
                            + "|\"(?:\\\\.|[^\"\\\\])*+\"|'(?:\\\\.|[^'\\\\])*+'|`(?:\\\\.|[^`\\\\])*+`"
                            + "|/(?! )(?:\\\\.|\\[(?:\\\\.|[^\\]\\\\])*+\\]|[^/\\\\\\[\\n])++/"
                            + "|[\\p{L}\\p{N}_$]+|[^\\s]");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_$]");

    private ScriptMinifier() {}

    /** The same statements, in one line. */
    static String minify(String script) {
        var out = new StringBuilder();
        Matcher token = TOKEN.matcher(script);
        boolean blank = false;
        while (token.find()) {
            if (token.group("aside") != null) {
                blank = true;
                continue;
            }
            if (blank && !out.isEmpty() && parts(last(out), token.group().substring(0, 1))) {
                out.append(' ');
            }
            out.append(token.group());
            blank = false;
        }
        return out.append("\n").toString();
    }

    /** Whether a blank between them means something. */
    private static boolean parts(String last, String next) {
        if (last.equals(next) && "+-/".contains(next)) {
            return true;
        }
        return WORD.matcher(last).matches() && WORD.matcher(next).matches();
    }

    private static String last(StringBuilder out) {
        return out.isEmpty() ? "" : out.substring(out.length() - 1);
    }
}
