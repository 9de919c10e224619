package org.explainer.manuscript.data;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A date of the Gregorian calendar known to the day, the month or only the year.
 *
 * @param text ISO 8601: {@code 2004-11-22}, {@code 2004-11} or {@code 2004}
 */
public record PartialDate(String text) implements Comparable<PartialDate>, Serializable {

    private static final Pattern FORM = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

    public PartialDate {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("not a date: \"" + text + "\"");
        }
    }

    /** Empty when {@code text} is no date of the calendar. */
    public static Optional<PartialDate> of(String text) {
        try {
            var date = new PartialDate(text);
            date.firstDay();
            return Optional.of(date);
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The first day that the date can mean. */
    public LocalDate firstDay() {
        return LocalDate.of(number(0, 4), number(5, 7), number(8, 10));
    }

    private int number(int from, int to) {
        return to > text.length() ? 1 : Integer.parseInt(text, from, to, 10);
    }

    /** The last day that the date can mean. */
    public LocalDate lastDay() {
        LocalDate first = firstDay();
        return switch (text.length()) {
            case 4 -> first.plusYears(1).minusDays(1);
            case 7 -> first.plusMonths(1).minusDays(1);
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
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
