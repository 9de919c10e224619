package org.explainer.collation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What counts as a word, on both sides: a run of letters and digits. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** Signs that stand in a word and are no part of it: soft hyphens, joiners, marks of order. */
    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]");

    private Words() {}

    /** The words of {@code text} as they are written, ligatures and the like resolved. */
    static List<String> of(String text) {
        String plain = UNSEEN.matcher(text).replaceAll("");
        Matcher word = WORD.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKC));
        List<String> words = new ArrayList<>();
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    /** The form in which words are compared: a stylesheet may change their case. */
    static String folded(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
