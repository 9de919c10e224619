package org.explainer.manuscript.data;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of the Gregorian calendar known to the day, the month or only the year.
 *
 * @param text ISO 8601: {@code 2004-11-22}, {@code 2004-11} or {@code 2004}; before the year 1 with
 *     a sign, and {@code 0000} is 1 BC: {@code -0043-03-15} is in 44 BC
 */
public record PartialDate(String text) implements Comparable<PartialDate>, Serializable {

    private static final Pattern FORM = Pattern.compile("(-?\\d{4})((?:-\\d{2}){0,2})");

    /** As people write a year before the first: {@code 44 BC}, {@code 0044-03-15 BC}. */
    private static final Pattern BEFORE =
            Pattern.compile("(\\d{1,4})((?:-\\d{2}){0,2}) BC", Pattern.CASE_INSENSITIVE);

    private static final Comparator<PartialDate> BY_TIME =
            Comparator.comparingInt(PartialDate::yearNumber).thenComparing(PartialDate::rest);

    public PartialDate {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a date: \"" + text + "\"");
        }
    }

    /** Empty when {@code text} is no date of the calendar. */
    public static Optional<PartialDate> of(String text) {
        Matcher before = BEFORE.matcher(text);
        try {
            var date =
                    before.matches()
                            ? new PartialDate(
                                    iso(1 - Integer.parseInt(before.group(1))) + before.group(2))
                            : new PartialDate(text);
            date.firstDay();
            return Optional.of(date);
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A whole year, 0 being 1 BC. */
    public static PartialDate ofYear(int year) {
        return new PartialDate(iso(year));
    }

    /** A day. */
    public static PartialDate of(LocalDate day) {
        return new PartialDate(
                String.format(
                        Locale.ROOT,
                        "%s-%02d-%02d",
                        iso(day.getYear()),
                        day.getMonthValue(),
                        day.getDayOfMonth()));
    }

    private static String iso(int year) {
        return String.format(Locale.ROOT, year < 0 ? "-%04d" : "%04d", Math.abs(year));
    }

    /** The year of the date. */
    public PartialDate year() {
        return new PartialDate(text.substring(0, text.length() - rest().length()));
    }

    /** The date without its day. */
    public PartialDate toMonth() {
        return rest().length() > 3 ? new PartialDate(text.substring(0, text.length() - 3)) : this;
    }

    /** The month, {@code 01} to {@code 12}; empty where only the year is known. */
    public String month() {
        return rest().isEmpty() ? "" : rest().substring(1, 3);
    }

    /** What follows the year. */
    private String rest() {
        return text.substring(text.startsWith("-") ? 5 : 4);
    }

    private int yearNumber() {
        return Integer.parseInt(year().text);
    }

    /** The first day that the date can mean. */
    public LocalDate firstDay() {
        return LocalDate.of(yearNumber(), number(1), number(4));
    }

    private int number(int from) {
        String rest = rest();
        return rest.length() > from ? Integer.parseInt(rest, from, from + 2, 10) : 1;
    }

    /** The last day that the date can mean. */
    public LocalDate lastDay() {
        LocalDate first = firstDay();
        return switch (rest().length()) {
            case 0 -> first.plusYears(1).minusDays(1);
            case 3 -> first.plusMonths(1).minusDays(1);
            default -> first;
        };
    }

    /** Years since year 0 as a decimal: 2004.5 is about the middle of 2004. */
    public double inYears() {
        LocalDate day = firstDay();
        return day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
    }

    @Override
    public int compareTo(PartialDate other) {
        return BY_TIME.compare(this, other);
    }

    @Override
    public String toString() {
        return text;
    }
}
