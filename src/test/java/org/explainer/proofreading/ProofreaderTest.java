package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.explainer.TinyBook;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;
import org.junit.jupiter.api.Test;

class ProofreaderTest {

    private final Problems problems = new Problems();

    @Test
    void findsNothingWrongWithACompleteBook() {
        read(TinyBook.complete(), "2026-11-23");

        assertThat(problems.inReadingOrder()).isEmpty();
    }

    @Test
    void runsEveryRule() {
        read(TinyBook.complete().withoutText("zorenko").withoutRow("cl01"), "2027-11-23");

        assertThat(problems.inReadingOrder())
                .extracting(Problem::message)
                .containsExactlyInAnyOrder(
                        "there is no claim \"cl01\"",
                        "the key actor zorenko has no page",
                        "Viktor Pavlin was last checked on 2026-11-22, more than 90 days ago",
                        "Vira Zorenko was last checked on 2026-11-22, more than 90 days ago");
    }

    private void read(TinyBook book, String today) {
        new Proofreader(LocalDate.parse(today), Limits.NONE).check(book.manuscript(), problems);
    }
}
