package org.explainer.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.explainer.Rows;
import org.junit.jupiter.api.Test;

class DotsTest {

    @Test
    void areDrawnForEachRowThatHasANumber() {
        Dots dots =
                Dots.of(Rows.dataset("dead", "number|● 100", "all|", "3,404|3404", "few|40"))
                        .orElseThrow();

        assertThat(dots.each()).isEqualTo(100);
        assertThat(dots.count()).isEqualTo(34);
        assertThat(dots.groups())
                .extracting(Optional::isPresent)
                .containsExactly(false, true, true);
        assertThat(dots.groups().get(1).orElseThrow().height()).isEqualTo(40);
    }

    @Test
    void fillLinesOfTenFromBelow() {
        var group =
                Dots.of(Rows.dataset("dead", "number|● 1", "some|11"))
                        .orElseThrow()
                        .groups()
                        .get(0)
                        .orElseThrow();

        assertThat(group.dots().get(0)).isEqualTo(new Dots.Dot(5, 15));
        assertThat(group.dots().get(10)).isEqualTo(new Dots.Dot(5, 5));
    }

    @Test
    void areNotDrawnWhereNoColumnAsksForThem() {
        assertThat(Dots.of(Rows.dataset("dead", "number|what", "1|one"))).isEmpty();
    }
}
