package org.explainer.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The existing name that an author probably meant. */
public final class Nearest {

    private Nearest() {}

    /** {@code did you mean "lovelace"?}, or {@code otherwise} when no name is near. */
    public static String hint(String written, Collection<String> names, String otherwise) {
        return of(written, names).map(name -> "did you mean \"" + name + "\"?").orElse(otherwise);
    }

    /** The nearest of {@code names} by edit distance, if it is near enough to be a slip. */
    public static Optional<String> of(String written, Collection<String> names) {
        String sought = written.toLowerCase(Locale.ROOT);
        int reach = Math.max(2, sought.length() / 3);
        return names.stream()
                .sorted()
                .min(Comparator.comparingInt(name -> distance(sought, name)))
                .filter(name -> distance(sought, name) <= reach);
    }

    /** Levenshtein's distance, with two neighbours swapped counted as one slip. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(int[][] d, String a, String b, int i, int j) {
        int swap = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(d[i - 1][j - 1] + swap, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean crossed =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return crossed ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}
