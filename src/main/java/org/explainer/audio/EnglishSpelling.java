package org.explainer.audio;

import static org.explainer.audio.EnglishNumbers.cardinal;
import static org.explainer.audio.EnglishNumbers.decade;
import static org.explainer.audio.EnglishNumbers.digits;
import static org.explainer.audio.EnglishNumbers.ordinal;
import static org.explainer.audio.EnglishNumbers.roman;
import static org.explainer.audio.EnglishNumbers.year;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Writes out in English what is printed short: dates, years, numbers, abbreviations, numbers of the
 * essay's sentences, letters of acronyms. The rules run in their order over the whole sentence.
 */
public final class EnglishSpelling {

    private static final String MONTH =
            "(January|February|March|April|May|June|July|August|September|October|November"
                    + "|December)";

    private static final String YEAR = "(1[1-9]\\d\\d|20\\d\\d)";

    private record Rule(Pattern pattern, Function<MatchResult, String> words) {
        String apply(String text) {
            return pattern.matcher(text)
                    .replaceAll(match -> words.apply(match).replace("$", "\\$"));
        }
    }

    private static final List<Rule> RULES =
            List.of(
                    // Marks: what opens or closes a quotation says nothing.
                    rule("[“”\"«»„]|(?<!\\p{L})[‘’']|[‘’'](?!\\p{L})", match -> ""),
                    rule("’", match -> "'"),
                    rule("[\\u00a0\\u2009\\u202f]", match -> " "),
                    // Abbreviations.
                    rule("\\b[Ss]t\\.? (?=\\p{Lu})", match -> "Saint "),
                    rule("\\bMr\\.?(?= )", match -> "Mister"),
                    rule("\\bMrs\\.?(?= )", match -> "Missis"),
                    rule("\\bDr\\.?(?= )", match -> "Doctor"),
                    rule("\\be\\.g\\.,?", match -> "for example"),
                    rule("\\bi\\.e\\.,?", match -> "that is"),
                    rule("\\betc\\.?(?=\\W|$)", match -> "and so on"),
                    rule("\\bvs?\\.(?= )", match -> "versus"),
                    rule("\\bca?\\. ?(?=\\d)", match -> "about "),
                    rule("\\bNos?\\. ?(?=\\d)", match -> "number "),
                    rule("&", match -> " and "),
                    // The essay's sentences: s53, s60–62.
                    rule(
                            "\\bs(\\d{1,3})[–-](\\d{1,3})\\b",
                            match -> "sentences " + number(match, 1) + " to " + number(match, 2)),
                    rule("\\bs(\\d{1,3})\\b", match -> "sentence " + number(match, 1)),
                    // Dates.
                    rule(
                            "\\b(\\d{1,2})[–-](\\d{1,2}) " + MONTH + "\\b",
                            match ->
                                    "the %s to the %s of %s"
                                            .formatted(
                                                    nth(match, 1), nth(match, 2), match.group(3))),
                    rule(
                            "\\b(?:the )?(\\d{1,2}) " + MONTH + "\\b",
                            match -> "the " + nth(match, 1) + " of " + match.group(2)),
                    rule(
                            "\\b" + MONTH + " (\\d{1,2})\\b(?![\\d:.,]*\\d)",
                            match -> match.group(1) + " the " + nth(match, 2)),
                    // Years and decades.
                    rule(
                            "\\b" + YEAR + "[–-](\\d\\d)\\b(?!\\d)",
                            match ->
                                    year(integer(match, 1))
                                            + " to "
                                            + year(
                                                    integer(match, 1) / 100 * 100
                                                            + integer(match, 2))),
                    rule("(?<=\\d)[–-](?=\\d)", match -> " to "),
                    rule("\\b" + YEAR + "s\\b", match -> decade(integer(match, 1))),
                    rule(
                            "\\b(?<![.,\\d])" + YEAR + "\\b(?![,.]?\\d|%)",
                            match -> year(integer(match, 1))),
                    // Numbers.
                    rule("\\b9/11\\b", match -> "nine eleven"),
                    rule("(?<=\\d),(?=\\d{3}\\b)", match -> ""),
                    rule(
                            "([$€£])(\\d+(?:\\.\\d+)?)( (?:million|billion))?",
                            EnglishSpelling::money),
                    rule("(\\d) ?%", match -> match.group(1) + " per cent"),
                    rule("(?<=\\s|^)[−–-](?=\\d)", match -> "minus "),
                    rule("\\b(\\d{1,9})(?:st|nd|rd|th)\\b", match -> nth(match, 1)),
                    rule(
                            "\\b(\\d{1,9})\\.(\\d+)\\b",
                            match -> number(match, 1) + " point " + digits(match.group(2))),
                    rule("\\b(\\d{1,12})\\b", match -> number(match, 1)),
                    rule(
                            "\\b(Chapter|Article|Part|Volume|War) ([IVXLC]+)\\b",
                            match -> match.group(1) + " " + cardinal(roman(match.group(2)))),
                    rule(
                            "(?<=\\p{Ll} )((?:XX?|L)?(?:I[IVX]|VI{0,3}|II+|XI*))\\b(?!')",
                            match -> "the " + ordinal(roman(match.group(1)))),
                    // Marks at which a voice pauses.
                    rule("\\b(\\p{Lu})\\.(?= ?\\p{Lu})", match -> match.group(1) + " "),
                    rule("\\s+[–—]\\s+|[–—]|[;:()\\[\\]…]", match -> ", "),
                    rule("(?<=\\p{L})[-/](?=\\p{L})", match -> " "));

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}]+(?:'[\\p{L}\\p{M}]+)*|[,.?!]");

    private EnglishSpelling() {}

    private static Rule rule(String pattern, Function<MatchResult, String> words) {
        return new Rule(Pattern.compile(pattern, Pattern.UNICODE_CHARACTER_CLASS), words);
    }

    /** The words of a sentence in plain spelling, and its marks, of which no two meet. */
    public static List<String> words(String printed) {
        String text = printed;
        for (Rule rule : RULES) {
            text = rule.apply(text);
        }
        List<String> words = new ArrayList<>();
        WORD.matcher(text).results().map(MatchResult::group).forEach(word -> add(words, word));
        return words;
    }

    /** A second mark in a row is dropped, unless it ends the sentence. */
    private static void add(List<String> words, String word) {
        boolean mark = word.matches("[,.?!]");
        String last = words.isEmpty() ? "," : words.get(words.size() - 1);
        if (!mark || !last.matches("[,.?!]")) {
            words.add(word);
        } else if (!word.equals(",") && !words.isEmpty()) {
            words.set(words.size() - 1, word);
        }
    }

    private static String money(MatchResult match) {
        String unit =
                switch (match.group(1)) {
                    case "$" -> "dollars";
                    case "€" -> "euros";
                    default -> "pounds";
                };
        String scale = match.group(3) == null ? "" : match.group(3);
        return match.group(2) + scale + " " + unit;
    }

    private static String number(MatchResult match, int group) {
        return cardinal(Long.parseLong(match.group(group)));
    }

    private static String nth(MatchResult match, int group) {
        return ordinal(Long.parseLong(match.group(group)));
    }

    private static int integer(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
