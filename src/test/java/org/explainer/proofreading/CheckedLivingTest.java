package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.manuscript.data.Actor.Tier;
import org.junit.jupiter.api.Test;

class CheckedLivingTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 2, 20);

    @Test
    void acceptsACheckOfNinetyDaysAgo() {
        assertThat(found(true, TODAY.minusDays(90))).isEmpty();
    }

    @Test
    void warnsOfAnOlderCheck() {
        assertThat(found(true, TODAY.minusDays(91)))
                .containsExactly(
                        """
                        content/data/actors.yaml:3: warning: A B was last checked on 2026-11-21, more than 90 days ago
                            check what is said of a living person and set checked: to the day""");
    }

    @Test
    void leavesTheDeadInPeace() {
        assertThat(found(false, TODAY.minusYears(9))).isEmpty();
    }

    private static Iterable<String> found(boolean living, LocalDate checked) {
        var actor = Rows.actor("a", "A B", Tier.SUPPORTING, living, checked);
        return Found.by(new CheckedLiving(TODAY), new TinyBook().add(actor));
    }
}
