package org.explainer.proofreading;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Claim;
import org.explainer.manuscript.data.Label;
import org.explainer.manuscript.data.LedgerRow;
import org.explainer.manuscript.data.Premise;
import org.explainer.problem.Problems;

/**
 * Whoever holds something that is in dispute has an answer to the best reply, if the edition asks
 * for one: each premise, and each claim that is no fact.
 */
record AnsweredRows(Limits limits) implements Rule {

    /** As settings call it: {@code limits.answers=1-1}. */
    static final String NAME = "answers";

    private static final Set<Label> DISPUTED =
            EnumSet.of(Label.AUTHORS_CLAIM, Label.INTERPRETATION, Label.FORECAST);

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        limits.of(NAME)
                .ifPresent(
                        range ->
                                disputed(manuscript)
                                        .filter(row -> !range.holds(answers(row)))
                                        .forEach(row -> report(row, range, problems)));
    }

    private static Stream<LedgerRow> disputed(Manuscript manuscript) {
        return Stream.concat(
                manuscript.library().rows(Claim.class).stream()
                        .filter(claim -> DISPUTED.contains(claim.type())),
                manuscript.library().rows(Premise.class).stream());
    }

    private static int answers(LedgerRow row) {
        return row.exchange().answer().isEmpty() ? 0 : 1;
    }

    private static void report(LedgerRow row, Limits.Range range, Problems problems) {
        problems.warning(
                row.place(),
                "the number of answers to the best reply to " + row.id() + " is " + answers(row),
                "limits." + NAME + " in jbake.properties allows " + range);
    }
}
