package org.explainer.reader.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.reader.file.SourceFile;

/**
 * A text without what is no markup: verbatim lines and comments. Line for line as in the file, the
 * others empty.
 *
 * @param lines as they are typed
 * @param live without what passes through as it stands, {@code +…+}
 * @param markup without inline code either, in which Asciidoctor leaves alone what it does not know
 */
record Prose(List<String> lines, List<String> live, List<String> markup) {

    /** https://docs.asciidoctor.org/asciidoc/latest/pass/pass-macro/#inline-pass */
    private static final Pattern PASSED = span("+", "\\w+\\\\:;");

    /** Not the curved quotation marks {@code "`…`"}. */
    private static final Pattern CODE = span("`", "\\w`\\\\\"'");

    private static final Pattern COMMENT = Pattern.compile("/{4,}");

    static Prose of(SourceFile file, Set<Integer> verbatim) {
        List<String> lines = new ArrayList<>();
        String comment = "";
        for (int i = 0; i < file.lines().size(); i++) {
            String line = file.lines().get(i).stripTrailing();
            boolean mark = !verbatim.contains(i + 1) && COMMENT.matcher(line).matches();
            boolean said = comment.isEmpty() && !verbatim.contains(i + 1) && !line.startsWith("//");
            lines.add(said ? file.lines().get(i) : "");
            if (mark && (comment.isEmpty() || comment.equals(line))) {
                comment = comment.isEmpty() ? line : "";
            }
        }
        List<String> live = without(PASSED, lines);
        return new Prose(lines, live, without(CODE, live));
    }

    /** One or two of {@code mark} on both sides of a text without it, which may wrap. */
    private static Pattern span(String mark, String before) {
        String one = "\\" + mark;
        return Pattern.compile(
                ("(?<![%2$s])(%1$s{1,2})(?![\\s%1$s])(?:[^%1$s\\n]++|\\n(?!\\n))++(?<!\\s)\\1"
                                + "(?![\\w%1$s])")
                        .formatted(one, before));
    }

    private static List<String> without(Pattern span, List<String> lines) {
        String text =
                span.matcher(String.join("\n", lines))
                        .replaceAll(match -> blank(match.group(), match.group(1)));
        return List.of(text.split("\n", -1));
    }

    private static String blank(String span, String mark) {
        int wraps = (int) span.chars().filter(character -> character == '\n').count();
        // Two marks at each end of a line are no beginning of anything.
        String rest = wraps > 0 ? "\n".repeat(wraps) + mark + mark : "";
        return Matcher.quoteReplacement(mark + mark + rest);
    }
}
