package org.explainer.proofreading;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Actor;
import org.explainer.problem.Problems;

/** Warns when what is said of a living person was last checked more than 90 days ago. */
final class CheckedLiving implements Rule {

    private static final long LONGEST = 90;

    private final LocalDate today;

    CheckedLiving(LocalDate today) {
        this.today = today;
    }

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        for (Actor actor : manuscript.library().rows(Actor.class)) {
            long days = ChronoUnit.DAYS.between(actor.checked(), today);
            if (actor.living() && days > LONGEST) {
                problems.warning(
                        actor.place(),
                        "%s was last checked on %s, more than %d days ago"
                                .formatted(actor.name(), actor.checked(), LONGEST),
                        "check what is said of a living person and set checked: to the day");
            }
        }
    }
}
