package org.explainer.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StylesheetsTest {

    @Test
    void losesItsCommentsAndItsFormAndNothingElse() {
        assertThat(
                        Stylesheets.strip(
                                """
                                /* The one stylesheet,
                                   in layers. */
                                a{color:red}  /* measured: 4.5 */
                                /* map */

                                @layer base{
                                  b::before{content:"*"}
                                  a,
                                  i{margin:0}

                                  u{margin:0}
                                }
                                """))
                .isEqualTo(
                        """
                        a{color:red}@layer base{b::before{content:"*"}a,i{margin:0}u{margin:0}}
                        """);
    }
}
