package org.explainer.proofreading;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What an edition holds its chapters and rows to, by the name of what is counted; what is not named
 * has no limit.
 */
public record Limits(Map<String, Range> ranges) {

    /** What can be counted: {@code limits.words} in the settings. */
    public static final Set<String> NAMES = names();

    /** How a range is written. */
    public static final Pattern FORM = Pattern.compile("\\d{1,6}-\\d{1,6}");

    /** An edition without limits. */
    public static final Limits NONE = new Limits(Map.of());

    private static Set<String> names() {
        Set<String> names = new TreeSet<>(ChapterLimits.names());
        names.add(AnsweredRows.NAME);
        return names;
    }

    public Limits {
        ranges = Map.copyOf(ranges);
    }

    /** Whole numbers from one to another, both included. */
    public record Range(int least, int most) {

        /** {@code text} has the {@link #FORM}. */
        public static Range of(String text) {
            String[] ends = text.split("-", -1);
            return new Range(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
        }

        boolean holds(int number) {
            return least <= number && number <= most;
        }

        @Override
        public String toString() {
            return least == most ? String.valueOf(most) : least + " to " + most;
        }
    }

    Optional<Range> of(String name) {
        return Optional.ofNullable(ranges.get(name));
    }
}
