package org.explainer.figure;

import static org.explainer.figure.Hundredth.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.explainer.edition.Edition;
import org.explainer.manuscript.data.Days;
import org.explainer.manuscript.data.PartialDate;
import org.explainer.manuscript.data.Round;

/**
 * The climb of members on the stage of a scene, from the scene's first year up to the essay. Its
 * foot is zero, so that no rise looks greater than it was.
 *
 * @param stretches one for each step, in a view box of 1000 by 1000 that is stretched over the plot
 * @param years every tenth year
 */
public record StagedSteps(List<Stretch> stretches, List<Tenth> years) {

    /**
     * What a step adds.
     *
     * @param path from where the step before ended, as SVG path data
     * @param members how many there are on the day of the step
     * @param left where that number stands, {@code top} how far down; both in percent
     */
    public record Stretch(String path, int members, String left, String top) {}

    /** A year on the axis. */
    public record Tenth(int year, String left) {}

    static StagedSteps of(Edition edition, SceneStaging staging) {
        int first = staging.steps().get(0).day().firstDay().getYear();
        int last = edition.essay().online().firstDay().getYear();
        var scale = new TimeScale(new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)));
        return new StagedSteps(
                stretches(upToTheEssay(edition), staging, scale),
                IntStream.rangeClosed(first, last)
                        .filter(year -> year % 10 == 0)
                        .mapToObj(year -> new Tenth(year, across(year, scale)))
                        .toList());
    }

    private static String across(int year, TimeScale scale) {
        return number(scale.at(LocalDate.of(year, 1, 1)));
    }

    /** What came later stands on no stage. */
    private static List<Round> upToTheEssay(Edition edition) {
        PartialDate day = edition.essay().online();
        return edition.library().rows(Round.class).stream()
                .filter(round -> round.date().compareTo(day) <= 0)
                .sorted(Comparator.comparing(Round::date))
                .toList();
    }

    private static List<Stretch> stretches(
            List<Round> rounds, SceneStaging staging, TimeScale scale) {
        double most = rounds.stream().mapToInt(Round::members).max().orElse(1);
        List<Stretch> stretches = new ArrayList<>();
        double across = 0;
        double down = 100;
        int members = 0;
        for (int step = 1; step <= staging.steps().size(); step++) {
            var path = new StringBuilder("M" + whole(across) + " " + whole(down));
            for (Round round : rounds) {
                if (staging.from(round.date()) == step) {
                    across = scale.at(round.date().firstDay());
                    members = round.members();
                    down = 100 * (1 - members / most);
                    path.append("H").append(whole(across)).append("V").append(whole(down));
                }
            }
            stretches.add(new Stretch(path.toString(), members, number(across), number(down)));
        }
        return stretches;
    }

    private static long whole(double percent) {
        return Math.round(10 * percent);
    }
}
