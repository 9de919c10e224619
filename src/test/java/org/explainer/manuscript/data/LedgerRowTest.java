package org.explainer.manuscript.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.explainer.Rows;
import org.junit.jupiter.api.Test;

class LedgerRowTest {

    @Test
    void isShownWithTheDateForWhichItWasSaid() {
        assertThat(Rows.claim("cl01", "c01").text()).endsWith("LOTA & its rounds (2022).");
        assertThat(LedgerRow.dated("About 14,000 dead", "early 2022"))
                .isEqualTo("About 14,000 dead (early 2022)");
    }

    @Test
    void hasNoDateTwice() {
        assertThat(LedgerRow.dated("By early 2022 many had died.", "early 2022"))
                .isEqualTo("By early 2022 many had died.");
    }

    @Test
    void hasNoneWhereNoneIsGiven() {
        assertThat(Rows.premise("pr01", "pavlin").text()).isEqualTo("LOTA grew into the valley.");
    }
}
