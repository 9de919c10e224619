package org.explainer.language;

import java.util.List;
import java.util.Properties;

/**
 * How a language writes dates of the Gregorian calendar, by the patterns and names of Unicode CLDR
 * (UTS 35, part 4): {@code d} is the day, {@code MMMM} the month as it stands beside a day, {@code
 * LLLL} the month by itself, {@code MMM} the short month and {@code y} the year.
 *
 * @param day a day with its year
 * @param month a month with its year
 * @param before a year before the first, {@code y} being its number
 * @param shortDay a day without its year, as narrow as can be
 * @param besideDay the twelve months, as they stand beside a day; in Slavic languages a genitive
 * @param alone the months in the nominative
 * @param shorts the months, cut short
 */
public record Dates(
        String day,
        String month,
        String before,
        String shortDay,
        List<String> besideDay,
        List<String> alone,
        List<String> shorts) {

    public Dates {
        besideDay = List.copyOf(besideDay);
        alone = List.copyOf(alone);
        shorts = List.copyOf(shorts);
    }

    static Dates of(Properties data) {
        return new Dates(
                data.getProperty("date.day"),
                data.getProperty("date.month"),
                data.getProperty("date.before"),
                data.getProperty("date.short"),
                names(data, "months.beside-day"),
                names(data, "months.alone"),
                names(data, "months.short"));
    }

    private static List<String> names(Properties data, String key) {
        List<String> names = List.of(data.getProperty(key).split(" "));
        if (names.size() != 12) {
            throw new IllegalArgumentException(key + " has " + names.size() + " names");
        }
        return names;
    }

    /** A date of ISO 8601 known to its day, its month or only its year, in words. */
    public String words(String date) {
        String[] parts = parts(date);
        return switch (parts.length) {
            case 1 -> parts[0];
            case 2 -> fill(month, parts);
            default -> fill(day, parts);
        };
    }

    /** As {@link #words}, without the year where a month is known. */
    public String shortWords(String date) {
        String[] parts = parts(date);
        return switch (parts.length) {
            case 1 -> parts[0];
            case 2 -> shortMonth(parts[1]);
            default -> fill(shortDay, parts);
        };
    }

    /** The year in words, and month and day as numbers; ISO 8601 has a year 0, which is 1 BC. */
    private String[] parts(String date) {
        String[] parts = date.split("(?<!^)-");
        int year = Integer.parseInt(parts[0]);
        parts[0] = year > 0 ? String.valueOf(year) : before.replace("y", String.valueOf(1 - year));
        return parts;
    }

    /** The short name of a month, {@code 01} to {@code 12}. */
    public String shortMonth(String number) {
        return shorts.get(Integer.parseInt(number) - 1);
    }

    private String fill(String pattern, String... parts) {
        int name = Integer.parseInt(parts[1]) - 1;
        StringBuilder words = new StringBuilder();
        for (String field : pattern.split("(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w)")) {
            words.append(
                    switch (field) {
                        case "d" -> String.valueOf(Integer.parseInt(parts[2]));
                        case "MMMM" -> besideDay.get(name);
                        case "LLLL" -> alone.get(name);
                        case "MMM" -> shorts.get(name);
                        case "y" -> parts[0];
                        default -> field;
                    });
        }
        return words.toString();
    }
}
