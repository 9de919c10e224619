package org.explainer.manuscript.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.explainer.Rows;
import org.junit.jupiter.api.Test;

class CitationKeyTest {

    @Test
    void isTheTitleInSmallAsciiLetters() {
        assertThat(CitationKey.of("What the Engine’s for, \u201cexplained\u201d", "x"))
                .isEqualTo("what-the-engines-for-explained");
        assertThat(CitationKey.of("Éric Ångström", "x")).isEqualTo("eric-angstrom");
    }

    @Test
    void isTheIdWhereNoLetterIsLatin() {
        assertThat(CitationKey.of("Кельм", "kelm")).isEqualTo("kelm");
        assertThat(Rows.essay("T", "Коваль").key()).isEqualTo("essay-2022");
    }

    @Test
    void namesAllWhoWroteTheEssayAndItsYear() {
        assertThat(Rows.essay().key()).isEqualTo("penner-faulkner-2022");
        assertThat(Rows.essay("T", "A").key()).isEqualTo("a-2022");
        assertThat(Rows.essay("T", "A", "B", "C", "D", "E").key()).isEqualTo("a-b-c-d-e-2022");
    }
}
