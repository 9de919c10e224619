package org.explainer.manuscript.data;

import java.util.regex.Pattern;

/**
 * What of a sentence is quoted.
 *
 * @param first the number of the first word quoted, 1 for that of the sentence
 * @param count how many words are quoted from there
 * @param whole how many the sentence has
 */
public record Portion(int first, int count, int whole) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’-][\\p{L}\\p{N}]+)*");

    /** That of {@code words}, of which each counts that has a letter or a digit. */
    public static Portion of(String words, int first, int whole) {
        return new Portion(first, (int) WORD.matcher(words).results().count(), whole);
    }

    /** The number of the last word quoted. */
    public int last() {
        return first + count - 1;
    }

    public boolean startsLate() {
        return first > 1;
    }

    public boolean stopsEarly() {
        return last() < whole;
    }

    public boolean isWhole() {
        return !startsLate() && !stopsEarly();
    }
}
