package org.explainer.manuscript.text;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A span of years, both ends included. */
public record Years(int first, int last) {

    /** Of what has no date. */
    public static final Years NONE = new Years(0, -1);

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:[-–](\\d{4}))?");

    /** Reads {@code 2004} or {@code 2004-2005}; empty when the text is neither. */
    public static Optional<Years> of(String text) {
        Matcher years = FORM.matcher(text);
        if (!years.matches()) {
            return Optional.empty();
        }
        int first = Integer.parseInt(years.group(1));
        int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
        return last < first ? Optional.empty() : Optional.of(new Years(first, last));
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** As readers see it; empty for none. */
    @Override
    public String toString() {
        if (isEmpty()) {
            return "";
        }
        return first == last ? String.valueOf(first) : first + "–" + last;
    }
}
