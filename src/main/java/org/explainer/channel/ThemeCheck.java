package org.explainer.channel;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * Colours stand out from what they stand on, by day and by night: 4.5 to 1 for letters, 3 to 1 for
 * lines that mean something.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#contrast-minimum">WCAG 2.2, 1.4.3</a>
 * @see <a href="https://www.w3.org/TR/WCAG22/#non-text-contrast">WCAG 2.2, 1.4.11</a>
 */
record ThemeCheck(Theme theme, SettingsFile file, Problems problems) {

    static final double LETTERS = 4.5;
    static final double LINES = 3;

    /** Grounds by what is written on them, with the least contrast. */
    record Pairs(double least, List<String> fronts, List<String> grounds) {}

    static final List<Pairs> ALL =
            List.of(
                    new Pairs(
                            LETTERS,
                            List.of("ink", "ink-2", "azure", "wheat-ink"),
                            List.of("paper", "paper-2", "here")),
                    new Pairs(LETTERS, List.of("teal", "brick"), List.of("paper", "paper-2")),
                    new Pairs(LETTERS, List.of("on-sky", "wheat"), List.of("sky")),
                    new Pairs(LETTERS, List.of("on-wheat"), List.of("wheat")),
                    new Pairs(LINES, List.of("line"), List.of("paper", "paper-2")),
                    new Pairs(
                            LINES,
                            List.of("edge-line"),
                            List.of("paper", "paper-2", "land", "sea")),
                    new Pairs(LINES, List.of("member"), List.of("land")),
                    new Pairs(LINES, List.of("ink"), List.of("member")));

    void check() {
        for (String key : file.keys()) {
            if (key.startsWith(Theme.PREFIX) && !Theme.FORM.matcher(file.text(key, "")).matches()) {
                file.refuse(
                        key, "write #0f3d8a, or one for day and one for night: #0f3d8a #0d2a5e");
            }
        }
        for (Pairs pairs : ALL) {
            for (String front : pairs.fronts()) {
                for (String ground : pairs.grounds()) {
                    check(front, ground, pairs.least(), "by day", theme.light());
                    check(front, ground, pairs.least(), "by night", theme.dark());
                }
            }
        }
    }

    private void check(
            String front, String ground, double least, String when, Map<String, String> colours) {
        String one = colours.getOrDefault(front, "");
        String other = colours.getOrDefault(ground, "");
        if (one.isEmpty() || other.isEmpty() || Contrast.of(one, other) >= least) {
            return;
        }
        boolean dark = Contrast.of(one, "#000000") < Contrast.of(other, "#000000");
        problems.error(
                place(front, ground),
                String.format(
                        Locale.ROOT,
                        "theme.%s %s on theme.%s %s has a contrast of %.2f %s; WCAG 2.2 asks for %s",
                        front,
                        one,
                        ground,
                        other,
                        Math.floor(Contrast.of(one, other) * 100) / 100,
                        when,
                        least == LINES ? "3" : "4.5"),
                String.format(
                        "make %s %s, or %s %s",
                        front, dark ? "darker" : "lighter", ground, dark ? "lighter" : "darker"));
    }

    /** Where an edition set one of the two. */
    private Place place(String front, String ground) {
        Place place = file.place(Theme.PREFIX + front);
        return place.line() > 0 ? place : file.place(Theme.PREFIX + ground);
    }
}
