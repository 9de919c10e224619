package org.explainer.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.manuscript.data.Claim;
import org.explainer.manuscript.data.Exchange;
import org.explainer.manuscript.data.Exchange.Said;
import org.explainer.manuscript.data.Label;
import org.explainer.proofreading.Limits.Range;
import org.junit.jupiter.api.Test;

class AnsweredRowsTest {

    private static final AnsweredRows ASKED =
            new AnsweredRows(new Limits(Map.of("answers", Range.of("1-1"))));

    private final TinyBook book = TinyBook.complete();

    @Test
    void acceptsRowsThatHaveAllThreeLines() {
        assertThat(Found.by(ASKED, book)).isEmpty();
    }

    @Test
    void reportsAClaimWithoutAnAnswer() {
        assertThat(Found.by(ASKED, book.add(unanswered(Label.INTERPRETATION))))
                .containsExactly(
                        """
                        content/data/claims.yaml:3: warning: the number of answers to the best reply to cl02 is 0
                            limits.answers in jbake.properties allows 1""");
    }

    @Test
    void asksForNoneWhereNothingIsInDispute() {
        assertThat(Found.by(ASKED, book.add(unanswered(Label.DOCUMENTED_EVENT)))).isEmpty();
    }

    @Test
    void asksForNoneWhereTheEditionDoesNot() {
        assertThat(Found.by(new AnsweredRows(Limits.NONE), book.add(unanswered(Label.FORECAST))))
                .isEmpty();
    }

    private static Claim unanswered(Label type) {
        Claim whole = Rows.claim("cl02", "c01");
        return new Claim(
                "cl02",
                List.of(),
                "c01",
                whole.seed(),
                type,
                whole.text(),
                new Exchange(
                        whole.exchange().support(),
                        whole.exchange().reply(),
                        new Said("", List.of())),
                "",
                whole.status(),
                whole.origin());
    }
}
