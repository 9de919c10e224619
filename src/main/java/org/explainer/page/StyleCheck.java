package org.explainer.page;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a style may not do: load something from elsewhere, bring another style, or run. It is judged
 * as browsers read it, without comments and with its escapes resolved (CSS Syntax Level 3).
 */
public final class StyleCheck {

    private static final Pattern COMMENT = Pattern.compile("/\\*(?:[^*]|\\*(?!/))*+\\*/");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})[ \\t\\n]?|([^0-9a-fA-F\\n]))");

    /** Data of the style's own, in which an address may well stand. */
    private static final Pattern DATUM =
            Pattern.compile(
                    "url\\(\\s*(?:\"data:(?:image|font)/[^\"]*+\"|'data:(?:image|font)/[^']*+'"
                            + "|data:(?:image|font)/[^)\"']*+)\\s*\\)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern FORBIDDEN =
            Pattern.compile(
                    "@import\\b|@namespace\\b|@document\\b|\\bexpression\\s*\\(|-moz-binding"
                            + "|(?<![-\\w])behaviou?r\\s*:|\\b[a-z][a-z+.-]*+:(?=//)|(?<=[\"'(\\s])//"
                            + "|\\b(?:javascript|vbscript|data|blob|file|filesystem):",
                    Pattern.CASE_INSENSITIVE);

    private StyleCheck() {}

    /** The first thing in {@code css} that no style may have. */
    public static Optional<String> fault(String css) {
        String read = ESCAPE.matcher(withoutComments(css)).replaceAll(StyleCheck::resolved);
        Matcher forbidden = FORBIDDEN.matcher(DATUM.matcher(read).replaceAll(""));
        return forbidden.find() ? Optional.of(forbidden.group()) : Optional.empty();
    }

    /** A comment parts words, but not within a name: {@code ur} and {@code l} stay apart. */
    private static String withoutComments(String css) {
        return COMMENT.matcher(css).replaceAll(" ");
    }

    private static String resolved(MatchResult escape) {
        if (escape.group(1) == null) {
            return Matcher.quoteReplacement(escape.group(2));
        }
        int sign = Integer.parseInt(escape.group(1), 16);
        boolean known = Character.isValidCodePoint(sign) && sign > 0;
        return Matcher.quoteReplacement(known ? Character.toString(sign) : "\ufffd");
    }
}
