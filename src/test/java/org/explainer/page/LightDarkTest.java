package org.explainer.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LightDarkTest {

    @Test
    void givesOldBrowsersTheLightColours() {
        assertThat(LightDark.fallback(":root{--a:light-dark(#fff,#000);--b: light-dark(red,#111)}"))
                .isEqualTo(
                        "@supports not (color:light-dark(red,red)){:root{color-scheme:light!important;"
                                + "--a:#fff;--b:red;}}\n");
    }

    @Test
    void addsNothingWhereThereAreNone() {
        assertThat(LightDark.fallback("p{color:red}")).isEmpty();
    }
}
