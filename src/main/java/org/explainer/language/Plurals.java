package org.explainer.language;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plural categories of a language, by the rules of Unicode CLDR in CLDR's own words (UTS 35,
 * part 3, "Language Plural Rules").
 *
 * @param rules by category, in the order in which they are tried; what none fits is {@code other}
 */
public record Plurals(Map<String, String> rules) {

    public static final String OTHER = "other";

    /** In CLDR's order. */
    private static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many");

    private static final Pattern RELATION =
            Pattern.compile("([nivf])(?: % (\\d+))? (!?=) ([\\d.,]+)");

    public Plurals {
        rules = new LinkedHashMap<>(rules);
    }

    static Plurals of(Properties data) {
        Map<String, String> rules = new LinkedHashMap<>();
        for (String category : CATEGORIES) {
            String rule = data.getProperty("plural." + category);
            if (rule != null) {
                rules.put(category, rule);
            }
        }
        return new Plurals(rules);
    }

    /** All that a word must have a form for, sorted. */
    public Set<String> categories() {
        Set<String> all = new TreeSet<>(rules.keySet());
        all.add(OTHER);
        return all;
    }

    /** The category of a number, with as many decimals as it has. */
    public String category(Number number) {
        var value = new BigDecimal(number.toString()).abs();
        return rules.entrySet().stream()
                .filter(rule -> any(rule.getValue(), value))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OTHER);
    }

    private static boolean any(String rule, BigDecimal number) {
        return Arrays.stream(rule.split(" or ")).anyMatch(condition -> all(condition, number));
    }

    private static boolean all(String condition, BigDecimal number) {
        return Arrays.stream(condition.split(" and ")).allMatch(one -> isTrue(one, number));
    }

    private static boolean isTrue(String relation, BigDecimal number) {
        Matcher parts = RELATION.matcher(relation.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException("no relation of CLDR: " + relation);
        }
        BigDecimal operand = operand(parts.group(1), number);
        BigDecimal left =
                parts.group(2) == null
                        ? operand
                        : operand.remainder(new BigDecimal(parts.group(2)));
        boolean within =
                Arrays.stream(parts.group(4).split(",")).anyMatch(range -> isIn(range, left));
        return within == parts.group(3).equals("=");
    }

    /** CLDR's operands: the number, its integer digits, the count of its decimals, and these. */
    private static BigDecimal operand(String name, BigDecimal number) {
        int decimals = Math.max(0, number.scale());
        BigDecimal whole = new BigDecimal(number.toBigInteger());
        return switch (name) {
            case "n" -> number;
            case "i" -> whole;
            case "v" -> BigDecimal.valueOf(decimals);
            default -> number.subtract(whole).movePointRight(decimals);
        };
    }

    /** Ranges hold whole numbers only. */
    private static boolean isIn(String range, BigDecimal number) {
        String[] ends = range.split("\\.\\.");
        BigDecimal last = new BigDecimal(ends[ends.length - 1]);
        return number.stripTrailingZeros().scale() <= 0
                && number.compareTo(new BigDecimal(ends[0])) >= 0
                && number.compareTo(last) <= 0;
    }
}
