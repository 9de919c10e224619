package org.explainer.proofreading;

import java.util.Comparator;
import java.util.List;
import org.explainer.block.MapKind.PlacedMap;
import org.explainer.block.StepsKind.PlacedSteps;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Round;
import org.explainer.manuscript.text.Block;
import org.explainer.problem.Problems;

/** Rounds add up, and are there where a figure draws them. */
final class CountedRounds implements Rule {

    private static final String FILE = "data/rounds.yaml";

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        List<Round> rounds =
                manuscript.library().rows(Round.class).stream()
                        .sorted(Comparator.comparing(Round::date))
                        .toList();
        if (rounds.isEmpty() && manuscript.library().isComplete(Round.class)) {
            manuscript
                    .texts()
                    .flatMap(text -> text.body().blocks().stream())
                    .filter(CountedRounds::drawsRounds)
                    .forEach(
                            block ->
                                    problems.error(
                                            block.place(),
                                            block.kind() + " has no rounds to draw",
                                            "list them in content/" + FILE));
        }
        for (int i = 1; i < rounds.size(); i++) {
            compare(rounds.get(i - 1), rounds.get(i), problems);
        }
    }

    private static boolean drawsRounds(Block block) {
        return block instanceof PlacedSteps || (block instanceof PlacedMap map && map.rounds());
    }

    private static void compare(Round before, Round round, Problems problems) {
        int members = before.members() + round.countries().size();
        if (round.members() != members) {
            problems.error(
                    round.place(),
                    "%s has %d members, but %d and %d make %d"
                            .formatted(
                                    round.id(),
                                    round.members(),
                                    before.members(),
                                    round.countries().size(),
                                    members),
                    "count again, or add the round that is missing");
        }
    }
}
