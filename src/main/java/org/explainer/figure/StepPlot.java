package org.explainer.figure;

import static org.explainer.figure.Hundredth.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.explainer.figure.Steps.Flag;
import org.explainer.figure.Steps.Mark;
import org.explainer.manuscript.data.PartialDate;
import org.explainer.manuscript.data.Round;

/** Brings years and members onto the chart of steps. */
final class StepPlot {

    /** Above the plot stands the day of the essay; both in em. */
    private static final double TOP = 3;

    private static final double HEIGHT = 26.25;
    private static final double ROW = 1.625;
    private static final double LIFT = .5;

    /** In percent: flags left of it fly to the right, the others to the left. */
    private static final double TURN = 40;

    /** In percent: on a shorter step there is no room for a number. */
    private static final double SHORT = 5;

    private final List<Round> rounds;
    private final PartialDate day;
    private final int first;
    private final int last;
    private final int most;

    StepPlot(List<Round> unsorted, PartialDate day) {
        this.day = day;
        rounds = unsorted.stream().sorted(Comparator.comparing(Round::date)).toList();
        first = rounds.get(0).date().firstDay().getYear();
        last = Math.max(year(day), year(rounds.get(rounds.size() - 1).date())) + 1;
        most = rounds.stream().mapToInt(Round::members).max().orElse(1) + 1;
    }

    private static int year(PartialDate date) {
        return date.firstDay().getYear();
    }

    Steps draw() {
        List<Round> before =
                rounds.stream().filter(round -> round.date().compareTo(day) <= 0).toList();
        List<Round> after = rounds.subList(before.size(), rounds.size());
        int members = before.isEmpty() ? 0 : before.get(before.size() - 1).members();
        return new Steps(
                line(0, before, across(day)),
                line(members, after, 100),
                number(across(day)),
                members,
                flags(before),
                flagsBelow(after),
                counts(before),
                years());
    }

    private double across(PartialDate date) {
        return 100 * (date.inYears() - first) / (last - first);
    }

    private double down(int members) {
        return TOP + HEIGHT * (1 - members / (double) most);
    }

    private String line(int members, List<Round> steps, double end) {
        double start = members == 0 ? 0 : across(day);
        var path = new StringBuilder("M" + whole(start) + " " + rise(members));
        for (Round round : steps) {
            path.append("H").append(whole(across(round.date())));
            path.append("V").append(rise(round.members()));
        }
        return path.append("H").append(whole(end)).toString();
    }

    private static long whole(double percent) {
        return Math.round(10 * percent);
    }

    private long rise(int members) {
        return Math.round(1000 * (1 - members / (double) most));
    }

    /**
     * The flags of the first steps hang below the line, where they have room to the right; those of
     * the others stand above it. None covers another.
     */
    private List<Flag> flags(List<Round> steps) {
        int turn = (int) steps.stream().filter(round -> across(round.date()) < TURN).count();
        List<Flag> flags = new ArrayList<>();
        for (int i = 0; i < turn; i++) {
            double level = down(steps.get(turn - 1).members()) + (turn - i + 1) * ROW;
            flags.add(flag(steps.get(i), across(steps.get(i).date()), level, "start"));
        }
        double level = Double.MAX_VALUE;
        for (Round round : steps.subList(turn, steps.size())) {
            level = Math.min(down(round.members()) - LIFT, level - ROW);
            flags.add(flag(round, across(round.date()), level, "end"));
        }
        return flags;
    }

    /** At the foot of the plot, where the line never runs, beside the day of the essay. */
    private List<Flag> flagsBelow(List<Round> steps) {
        List<Flag> flags = new ArrayList<>();
        for (Round round : steps) {
            double baseline = TOP + HEIGHT - LIFT - ROW * (steps.size() - 1 - flags.size());
            flags.add(flag(round, across(day), baseline, "end"));
        }
        return flags;
    }

    private Flag flag(Round round, double left, double baseline, String anchor) {
        return new Flag(
                round, number(left), number(baseline), number(down(round.members())), anchor);
    }

    private List<Mark> counts(List<Round> steps) {
        List<Mark> counts = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            double start = across(steps.get(i).date());
            double end = across(i + 1 < steps.size() ? steps.get(i + 1).date() : day);
            int members = steps.get(i).members();
            if (end - start > SHORT) {
                counts.add(
                        new Mark(
                                String.valueOf(members),
                                number(start),
                                number(down(members) + ROW)));
            }
        }
        return counts;
    }

    /** Every tenth year. */
    private List<Mark> years() {
        return IntStream.rangeClosed(first, last)
                .filter(year -> year % 10 == 0)
                .mapToObj(PartialDate::ofYear)
                .map(year -> new Mark(year.text(), number(across(year)), ""))
                .toList();
    }
}
