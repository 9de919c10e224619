package org.explainer.edition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.Rows;
import org.explainer.edition.Reasons.Step;
import org.junit.jupiter.api.Test;

class ReasonsTest {

    @Test
    void tellsWhatRestsOnWhatInTheOrderOfTheRows() {
        var reasons = reasons("b a", "d b", "c a");

        assertThat(reasons.conclusions()).containsExactly("a");
        assertThat(reasons.given("a")).containsExactly("b", "c");
        assertThat(reasons.given("b")).containsExactly("d");
        assertThat(reasons.given("c")).isEmpty();
    }

    @Test
    void mayLeadToMoreThanOneConclusion() {
        assertThat(reasons("b a", "d c").conclusions()).containsExactly("a", "c");
    }

    @Test
    void knowsWhereEachRowStands() {
        assertThat(reasons("b a", "d c").steps())
                .containsExactly(
                        new Step("b", "a", Rows.at("thesis.csv", 2)),
                        new Step("d", "c", Rows.at("thesis.csv", 3)));
    }

    @Test
    void findsTheWayBackOfACircle() {
        var reasons = reasons("a b", "b c", "c a", "d a");

        assertThat(reasons.circle(reasons.steps().get(0))).containsExactly("a", "b", "c", "a");
        assertThat(reasons.circle(reasons.steps().get(3))).isEmpty();
        assertThat(reasons("a a").circle(reasons("a a").steps().get(0)))
                .isEqualTo(List.of("a", "a"));
    }

    @Test
    void isEmptyForADataSetOfAnotherKind() {
        assertThat(Reasons.of(Rows.dataset("votes"))).isEmpty();
    }

    private static Reasons reasons(String... rows) {
        return Reasons.of(Rows.reasons("thesis", rows)).orElseThrow();
    }
}
