package org.explainer.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Of a stylesheet without comments, what can matter on one page: rules whose selectors name nothing
 * that is not there. Fonts are left out. What asks for the width of the window asks for that of its
 * container, since such a page may stand in a frame of any size.
 */
final class CutStyle {

    private static final Pattern ASIDE =
            Pattern.compile("\\[[^\\]]*\\]|::?[\\w-]+(\\((?:[^()]|\\([^()]*\\))*\\))?");
    private static final Pattern NAME = Pattern.compile("[\\w-]*[a-zA-Z][\\w-]*");
    private static final Pattern GROUP = Pattern.compile("@(media|layer|supports|container)\\b.*");
    private static final Pattern WINDOW =
            Pattern.compile("@media ?(\\((?:(?:min|max)-width:|width[<>])[^)]*\\))");

    private final Set<String> words;

    private CutStyle(Set<String> words) {
        this.words = words;
    }

    /** {@code words} are all that the page has for names of elements, classes and ids. */
    static String cut(String css, Set<String> words) {
        return new CutStyle(words).rules(css);
    }

    private String rules(String css) {
        var kept = new StringBuilder();
        for (int at = 0; at < css.length(); ) {
            int head = CssScan.upTo(css, at, "{;");
            if (head == css.length()) {
                break;
            }
            int end = css.charAt(head) == ';' ? head + 1 : CssScan.closing(css, head) + 1;
            String prelude = css.substring(at, head).strip();
            kept.append(
                    css.charAt(head) == ';'
                            ? prelude + ";"
                            : rule(prelude, css.substring(head + 1, end - 1)));
            at = end;
        }
        return kept.toString();
    }

    private String rule(String prelude, String body) {
        if (GROUP.matcher(prelude).matches()) {
            String inside = rules(body);
            String asked = WINDOW.matcher(prelude).replaceFirst("@container $1");
            return inside.isEmpty() ? "" : asked + "{" + inside + "}";
        }
        if (prelude.startsWith("@")) {
            return prelude.startsWith("@font-face") ? "" : prelude + "{" + body + "}";
        }
        String selectors =
                selectors(prelude).stream().filter(this::matters).collect(Collectors.joining(","));
        return selectors.isEmpty() ? "" : selectors + "{" + body + "}";
    }

    private static List<String> selectors(String prelude) {
        List<String> selectors = new ArrayList<>();
        for (int at = 0; at <= prelude.length(); ) {
            int end = CssScan.upTo(prelude, at, ",");
            selectors.add(prelude.substring(at, end));
            at = end + 1;
        }
        return selectors;
    }

    private boolean matters(String selector) {
        String plain = ASIDE.matcher(selector).replaceAll("");
        return NAME.matcher(plain).results().allMatch(name -> words.contains(name.group()));
    }
}
