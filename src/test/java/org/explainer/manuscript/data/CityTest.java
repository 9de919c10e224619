package org.explainer.manuscript.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.explainer.Rows;
import org.junit.jupiter.api.Test;

class CityTest {

    private final City kelm = Rows.city("kelm", 50.45, 30.52);

    @Test
    void isNamedByTheWholeWord() {
        assertThat(kelm.isNamedIn("Kelm and elsewhere")).isTrue();
        assertThat(kelm.isNamedIn("Marn, Kelm")).isTrue();
        assertThat(kelm.isNamedIn("Kelmska")).isFalse();
        assertThat(kelm.isNamedIn("")).isFalse();
    }
}
