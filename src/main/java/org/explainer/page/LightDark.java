package org.explainer.page;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The colours of a stylesheet for browsers that do not know {@code light-dark()}: Safari before
 * 17.5, Chrome before 123. Without it they would drop every colour, and drawings would turn black.
 *
 * @see <a href="https://www.w3.org/TR/css-color-5/#light-dark">CSS Color 5, light-dark()</a>
 */
public final class LightDark {

    private static final Pattern TOKEN =
            Pattern.compile("(--[\\w-]+): *light-dark\\(([^,()]+),[^,()]+\\)");

    private LightDark() {}

    /** {@code css} with its {@link #fallback}. */
    public static String complete(String css) {
        return css + fallback(css);
    }

    /**
     * A rule that gives the tokens of {@code css} their light colours there; empty if it has none.
     */
    public static String fallback(String css) {
        String tokens =
                TOKEN.matcher(css)
                        .results()
                        .map(token -> token.group(1) + ":" + token.group(2) + ";")
                        .collect(Collectors.joining());
        return tokens.isEmpty()
                ? ""
                : "@supports not (color:light-dark(red,red)){:root{color-scheme:light!important;"
                        + tokens
                        + "}}\n";
    }
}
