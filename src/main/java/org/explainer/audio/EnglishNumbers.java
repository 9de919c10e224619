package org.explainer.audio;

import java.util.List;

/** Numbers in English words, with British "and". */
final class EnglishNumbers {

    private static final List<String> SMALL =
            List.of(
                    "zero",
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen");

    private static final List<String> TENS =
            List.of(
                    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty",
                    "ninety");

    private static final List<String> ORDINALS =
            List.of(
                    "zeroth",
                    "first",
                    "second",
                    "third",
                    "fourth",
                    "fifth",
                    "sixth",
                    "seventh",
                    "eighth",
                    "ninth",
                    "tenth",
                    "eleventh",
                    "twelfth");

    private EnglishNumbers() {}

    /** 190000 is "one hundred and ninety thousand"; below a thousand milliards. */
    static String cardinal(long number) {
        if (number < 20) {
            return SMALL.get((int) number);
        } else if (number < 100) {
            return TENS.get((int) number / 10) + rest(" ", number % 10);
        } else if (number < 1000) {
            return SMALL.get((int) number / 100) + " hundred" + rest(" and ", number % 100);
        } else if (number < 1_000_000) {
            return scaled(number, 1000, "thousand");
        }
        return number < 1_000_000_000
                ? scaled(number, 1_000_000, "million")
                : scaled(number, 1_000_000_000, "billion");
    }

    private static String scaled(long number, long scale, String word) {
        long rest = number % scale;
        return cardinal(number / scale) + " " + word + rest(rest < 100 ? " and " : " ", rest);
    }

    private static String rest(String between, long number) {
        return number == 0 ? "" : between + cardinal(number);
    }

    /** 21 is "twenty first". */
    static String ordinal(long number) {
        if (number < ORDINALS.size()) {
            return ORDINALS.get((int) number);
        }
        String cardinal = cardinal(number);
        int last = cardinal.lastIndexOf(' ') + 1;
        int index = SMALL.indexOf(cardinal.substring(last));
        String begin = cardinal.substring(0, last);
        if (index > 0 && index < ORDINALS.size()) {
            return begin + ORDINALS.get(index);
        }
        String word = cardinal.substring(last);
        return begin + (word.endsWith("y") ? word.replaceFirst("y$", "ieth") : word + "th");
    }

    /** 1999 is "nineteen ninety nine", 2004 "two thousand and four", 2022 "twenty twenty two". */
    static String year(int year) {
        if (year % 1000 < 10) {
            return cardinal(year);
        } else if (year % 100 == 0) {
            return cardinal(year / 100) + " hundred";
        }
        String end = year % 100 < 10 ? "oh " + cardinal(year % 10) : cardinal(year % 100);
        return cardinal(year / 100) + " " + end;
    }

    /** 1990 is "nineteen nineties", 2000 "two thousands". */
    static String decade(int year) {
        String words = year(year);
        return words.endsWith("y") ? words.replaceFirst("y$", "ies") : words + "s";
    }

    /** Digit by digit, as behind a decimal point. */
    static String digits(String digits) {
        StringBuilder words = new StringBuilder();
        digits.chars().forEach(digit -> words.append(' ').append(SMALL.get(digit - '0')));
        return words.substring(1);
    }

    /** XIV is 14, in the additive and subtractive form; the letters are not checked. */
    static int roman(String letters) {
        int sum = 0;
        int before = 0;
        for (int i = letters.length() - 1; i >= 0; i--) {
            int value =
                    switch (letters.charAt(i)) {
                        case 'I' -> 1;
                        case 'V' -> 5;
                        case 'X' -> 10;
                        case 'L' -> 50;
                        default -> 100;
                    };
            sum += value < before ? -value : value;
            before = Math.max(before, value);
        }
        return sum;
    }
}
