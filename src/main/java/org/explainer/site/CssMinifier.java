package org.explainer.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes a stylesheet without comments and form, which are for those who change it. */
final class CssMinifier {

    /** Comments, texts and addresses, which are left alone, blanks, and all else by characters. */
    private static final Pattern TOKEN =
            Pattern.compile(
                    "(?s)(?<aside>(?:\\s|/\\*.*?\\*/)++)|\"[^\"]*\"|'[^']*'|url\\([^)]*\\)"
                            + "|(?<zero>(?<![\\w.#])0(?=\\.\\d))|.");

    private static final Pattern RULE = Pattern.compile("@[a-z]+");

    private final StringBuilder out = new StringBuilder();
    private int depth;
    private int valueDepth;
    private boolean inValue;
    private boolean blank;

    private CssMinifier() {}

    /** The same rules, in one line. */
    static String minify(String css) {
        var minifier = new CssMinifier();
        Matcher token = TOKEN.matcher(css);
        while (token.find()) {
            if (token.group("aside") != null) {
                minifier.blank = true;
            } else if (token.group("zero") == null) {
                minifier.add(token.group());
            }
        }
        return minifier.out.append("\n").toString();
    }

    private void add(String token) {
        if (token.equals("}") && last() == ';') {
            out.setLength(out.length() - 1);
        }
        if (blank && last() == ':') {
            inValue = true;
            valueDepth = depth;
        } else if (blank && parts(token)) {
            out.append(' ');
        }
        depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
        if (";{}".contains(token) || depth < valueDepth) {
            inValue = false;
            valueDepth = 0;
        }
        blank = false;
        out.append(token);
    }

    /** Whether a blank between what stands there and {@code token} means something. */
    private boolean parts(String token) {
        String idle = inValue ? "{};,(*/" : "{};,(>~<=";
        String idleBefore = inValue ? "{};,)!*/" : "{};,)>~<=";
        if (token.equals("(") && ends(RULE)) {
            return false;
        }
        return idle.indexOf(last()) < 0 && idleBefore.indexOf(token.charAt(0)) < 0;
    }

    private boolean ends(Pattern word) {
        return word.matcher(out.substring(Math.max(0, out.lastIndexOf("@")))).matches();
    }

    private char last() {
        return out.isEmpty() ? ';' : out.charAt(out.length() - 1);
    }
}
