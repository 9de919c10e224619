package org.explainer.reader.asciidoc;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;
import org.explainer.reader.file.ControlCharacters;
import org.jsoup.parser.Parser;

/**
 * Characters by their numbers or names, as HTML writes them: Asciidoctor prints the character
 * itself, so what no text may hold must not be written this way either.
 */
final class CharacterReferences {

    /** With the zeros that may stand before a number; names as Asciidoctor knows them. */
    private static final Pattern REFERENCE =
            Pattern.compile(
                    "&(?:#0*([0-9]{1,7})|#[xX]0*([0-9a-fA-F]{1,6})|[A-Za-z]{2,}[0-9]{0,2});");

    /** A number or a name, behind its sign. */
    private static final String NAMED = "(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z]\\w*);";

    private static final Pattern ANY = Pattern.compile("&" + NAMED);

    /** What Asciidoctor escapes in the values of headers, though it is none of its signs. */
    private static final Pattern ESCAPED = Pattern.compile("&amp;(?=" + NAMED + ")");

    private CharacterReferences() {}

    /**
     * HTML with each character itself in place of its number or name; those that are signs of
     * markup stay escaped.
     */
    static String resolvedIn(String html) {
        return ANY.matcher(html)
                .replaceAll(one -> Matcher.quoteReplacement(character(one.group())));
    }

    /**
     * The same for a value of a header, where Asciidoctor takes a reference for its signs, other
     * than in text.
     */
    static String resolvedInValue(String value) {
        return resolvedIn(ESCAPED.matcher(value).replaceAll("&"));
    }

    private static String character(String reference) {
        String sign = Parser.unescapeEntities(reference, false);
        return switch (sign) {
            case "<" -> "&lt;";
            case ">" -> "&gt;";
            case "&" -> "&amp;";
            default -> sign;
        };
    }

    /** Judges one line that is printed as prose. */
    static void check(String line, Place place, Problems problems) {
        if (line.contains("&")) {
            REFERENCE
                    .matcher(line)
                    .results()
                    .filter(reference -> ControlCharacters.firstIn(resolved(reference)).isPresent())
                    .findFirst()
                    .ifPresent(
                            reference ->
                                    problems.error(
                                            place,
                                            reference.group() + " is a control character",
                                            ControlCharacters.HINT));
        }
    }

    /** The character; one that XML forbids where Unicode has none. */
    private static String resolved(MatchResult reference) {
        if (reference.group(1) == null && reference.group(2) == null) {
            return Parser.unescapeEntities(reference.group(), false);
        }
        int sign =
                reference.group(1) == null
                        ? Integer.parseInt(reference.group(2), 16)
                        : Integer.parseInt(reference.group(1));
        return Character.isValidCodePoint(sign) ? Character.toString(sign) : "\uffff";
    }
}
