package org.explainer.page;

import java.util.Locale;
import java.util.Set;

/**
 * In which signs a list counts. {@code type} is what HTML calls them, empty where it has no word
 * for them: https://html.spec.whatwg.org/multipage/grouping-content.html#attr-ol-type
 */
public enum Marks {
    BULLET(""),
    ARABIC("1"),
    DECIMAL(""),
    LOWERALPHA("a"),
    UPPERALPHA("A"),
    LOWERROMAN("i"),
    UPPERROMAN("I"),
    /** Those of answers to choose from. */
    LETTER("a");

    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };

    private final String type;

    Marks(String type) {
        this.type = type;
    }

    /** Those of an ordered list with these classes, which are Asciidoctor's names of them. */
    public static Marks of(Set<String> classes) {
        for (Marks marks : values()) {
            if (classes.contains(marks.name().toLowerCase(Locale.ROOT))) {
                return marks;
            }
        }
        return ARABIC;
    }

    /** The attribute of an HTML list that counts so. */
    public String type() {
        return type;
    }

    /** Whether HTML itself can count so. */
    public boolean isKnownToHtml() {
        return this == BULLET || !type.isEmpty();
    }

    /** What stands before item {@code number} where nothing else counts. */
    public String before(int number) {
        return switch (this) {
            case BULLET -> "-";
            case ARABIC -> number + ".";
            case DECIMAL -> String.format(Locale.ROOT, "%02d.", number);
            case LOWERALPHA -> letters(LATIN, number) + ".";
            case UPPERALPHA -> letters(LATIN.toUpperCase(Locale.ROOT), number) + ".";
            case LOWERROMAN -> roman(number) + ".";
            case UPPERROMAN -> roman(number).toUpperCase(Locale.ROOT) + ".";
            case LETTER -> letters(LATIN, number) + ")";
        };
    }

    /** As CSS counts in letters: after the last one, two. */
    private static String letters(String signs, int number) {
        if (number < 1) {
            return String.valueOf(number);
        }
        String before =
                number > signs.length() ? letters(signs, (number - 1) / signs.length()) : "";
        return before + signs.charAt((number - 1) % signs.length());
    }

    private static String roman(int number) {
        if (number < 1) {
            return String.valueOf(number);
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            roman.append(SIGNS[i].repeat(rest / VALUES[i]));
            rest %= VALUES[i];
        }
        return roman.toString();
    }
}
