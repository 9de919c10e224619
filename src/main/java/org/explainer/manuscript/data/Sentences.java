package org.explainer.manuscript.data;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Sentences of the essay, by their numbers in our copy.
 *
 * @param numbers 1-based, in the order written
 */
public record Sentences(List<Integer> numbers) implements Serializable {

    public static final Sentences NONE = new Sentences(List.of());

    private static final Pattern PART = Pattern.compile("(\\d{1,6})(?:[-–](\\d{1,6}))?");

    public Sentences {
        numbers = List.copyOf(numbers);
    }

    /** Reads {@code 53}, {@code 53 57} or {@code 60-62}; empty when the text is no such list. */
    public static Optional<Sentences> of(String text) {
        List<Integer> numbers = new ArrayList<>();
        for (String part : text.trim().split("[\\s,]+")) {
            Matcher range = PART.matcher(part);
            if (!range.matches()) {
                return Optional.empty();
            }
            int first = Integer.parseInt(range.group(1));
            int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
            if (last < first) {
                return Optional.empty();
            }
            IntStream.rangeClosed(first, last).forEach(numbers::add);
        }
        return Optional.of(new Sentences(numbers));
    }

    public boolean isEmpty() {
        return numbers.isEmpty();
    }

    /** The form in which pages carry them: {@code 53,57}. */
    @Override
    public String toString() {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
