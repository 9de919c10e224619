package org.explainer.page;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a style may not do: load something from elsewhere, bring another style, or run. It is judged
 * as browsers read it: its words, strings and addresses apart ({@link StyleText}), and of addresses
 * what is left of them when tabs and ends of lines are skipped and both kinds of slash are one
 * (https://url.spec.whatwg.org/).
 */
public final class StyleCheck {

    private static final Pattern WORDS =
            Pattern.compile(
                    "@import\\b|@namespace\\b|@document\\b|\\bexpression\\s*\\(|-moz-binding"
                            + "|(?<![-\\w])behaviou?r\\s*:|\\b(?:javascript|vbscript):",
                    Pattern.CASE_INSENSITIVE);

    /** In quotes may stand what readers are told; an address that leads out may not. */
    private static final Pattern STRING =
            Pattern.compile(
                    "\\b[a-z][a-z0-9+.-]*+:(?=//)|(?<=^|[\\s\"'(])//|^(?:https?|wss?|ftp):|\\b(?:javascript"
                            + "|vbscript|data|blob|file|filesystem):",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ADDRESS =
            Pattern.compile("^(?://|[a-z][a-z0-9+.-]*+:)", Pattern.CASE_INSENSITIVE);

    /** Data of the style's own, in which an address may well stand. */
    private static final Pattern DATUM =
            Pattern.compile("data:(?:image|font)/", Pattern.CASE_INSENSITIVE);

    private static final Pattern SKIPPED = Pattern.compile("[\\t\\n]+");
    private static final Pattern EDGES = Pattern.compile("^[\\x00-\\x20]+|[\\x00-\\x20]+$");

    /** Attributes of drawings that are no style, though a bracket or a colon may stand in them. */
    private static final Set<String> TOLD =
            Set.of("class", "d", "id", "lang", "role", "transform", "xmlns");

    private StyleCheck() {}

    /** The first thing in {@code css} that no style may have. */
    public static Optional<String> fault(String css) {
        var text = StyleText.of(css);
        return Stream.of(
                        Stream.of(text.words()).flatMap(words -> found(WORDS, words)),
                        text.strings().stream().flatMap(one -> found(STRING, read(one))),
                        text.addresses().stream()
                                .map(StyleCheck::read)
                                .flatMap(
                                        one ->
                                                Stream.concat(
                                                        found(ADDRESS, one), found(STRING, one))))
                .flatMap(found -> found)
                .findFirst();
    }

    /** The same of an attribute of a drawing, {@code fill} say, in which a style may stand. */
    static Optional<String> fault(String attribute, String value) {
        boolean style =
                !TOLD.contains(attribute)
                        && !attribute.startsWith("aria-")
                        && !attribute.startsWith("data-")
                        && (value.indexOf('(') >= 0 || value.indexOf('\\') >= 0);
        return style ? fault(value) : Optional.empty();
    }

    private static Stream<String> found(Pattern forbidden, String text) {
        Matcher matcher = forbidden.matcher(text);
        return !DATUM.matcher(text).lookingAt() && matcher.find()
                ? Stream.of(matcher.group())
                : Stream.empty();
    }

    private static String read(String written) {
        String joined = SKIPPED.matcher(written).replaceAll("").replace('\\', '/');
        return EDGES.matcher(joined).replaceAll("");
    }
}
