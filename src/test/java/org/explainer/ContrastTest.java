package org.explainer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The colours of the stylesheet stand out from what they stand on, in both themes, as WCAG 2.2
 * reckons contrast: 4.5 for letters, 3 for lines that mean something.
 */
class ContrastTest {

    private static final Pattern TOKEN =
            Pattern.compile("--([a-z0-9-]+):(?:light-dark\\((#\\w{6}),(#\\w{6})\\)|(#\\w{6}));");

    /** A colour, what it stands on, and the least contrast. */
    record Pair(String front, String ground, double least) {}

    /** Ornament, which nobody needs to see. */
    private static final List<String> ORNAMENT = List.of("rule");

    private static final List<Pair> PAIRS =
            List.of(
                    new Pair("ink", "paper", 4.5),
                    new Pair("ink", "paper-2", 4.5),
                    new Pair("ink", "here", 4.5),
                    new Pair("ink-2", "paper", 4.5),
                    new Pair("ink-2", "paper-2", 4.5),
                    new Pair("ink-2", "here", 4.5),
                    new Pair("azure", "paper", 4.5),
                    new Pair("azure", "paper-2", 4.5),
                    new Pair("azure", "here", 4.5),
                    new Pair("teal", "paper", 4.5),
                    new Pair("teal", "paper-2", 4.5),
                    new Pair("brick", "paper", 4.5),
                    new Pair("brick", "paper-2", 4.5),
                    new Pair("wheat-ink", "paper", 4.5),
                    new Pair("wheat-ink", "paper-2", 4.5),
                    new Pair("wheat-ink", "here", 4.5),
                    new Pair("on-sky", "sky", 4.5),
                    new Pair("wheat", "sky", 4.5),
                    new Pair("on-wheat", "wheat", 4.5),
                    new Pair("line", "paper", 3),
                    new Pair("line", "paper-2", 3),
                    new Pair("edge-line", "paper", 3),
                    new Pair("edge-line", "paper-2", 3),
                    new Pair("edge-line", "land", 3),
                    new Pair("edge-line", "sea", 3),
                    new Pair("member", "land", 3),
                    new Pair("ink", "member", 3));

    private static final Map<String, List<String>> TOKENS = tokens();

    static List<Pair> pairs() {
        return PAIRS;
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void standsOut(Pair pair) {
        assertThat(contrast(pair)).allMatch(ratio -> ratio >= pair.least());
    }

    @Test
    void leavesNoColourUntested() {
        var tested = new TreeSet<>(ORNAMENT);
        PAIRS.forEach(pair -> tested.addAll(List.of(pair.front(), pair.ground())));

        assertThat(tested).containsExactlyElementsOf(TOKENS.keySet());
    }

    @Test
    void knowsBlackFromWhite() {
        assertThat(ratio("#000000", "#ffffff")).isEqualTo(21.0);
        assertThat(ratio("#777777", "#ffffff")).isBetween(4.47, 4.49);
    }

    /** In the light, and in the dark. */
    private static List<Double> contrast(Pair pair) {
        List<Double> ratios = new ArrayList<>();
        for (int theme = 0; theme < 2; theme++) {
            ratios.add(
                    ratio(
                            TOKENS.get(pair.front()).get(theme),
                            TOKENS.get(pair.ground()).get(theme)));
        }
        return ratios;
    }

    private static double ratio(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** Relative luminance, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance. */
    private static double luminance(String colour) {
        return 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
    }

    private static double part(String colour, int at) {
        double share = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, List<String>> tokens() {
        Map<String, List<String>> tokens = new TreeMap<>();
        try {
            TOKEN.matcher(
                            Files.readString(Path.of("templates/first.css"))
                                    + Files.readString(Path.of("assets/css/site.css")))
                    .results()
                    .forEach(
                            token ->
                                    tokens.put(
                                            token.group(1),
                                            token.group(4) == null
                                                    ? List.of(token.group(2), token.group(3))
                                                    : List.of(token.group(4), token.group(4))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tokens;
    }
}
