package org.explainer.manuscript.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.explainer.Rows;
import org.junit.jupiter.api.Test;

class CityTest {

    private final City kyiv = Rows.city("kyiv", 50.45, 30.52);

    @Test
    void isNamedByTheWholeWord() {
        assertThat(kyiv.isNamedIn("Kyiv and elsewhere")).isTrue();
        assertThat(kyiv.isNamedIn("Moscow, Kyiv")).isTrue();
        assertThat(kyiv.isNamedIn("Kyivska")).isFalse();
        assertThat(kyiv.isNamedIn("")).isFalse();
    }
}
