package org.explainer.channel.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StylesheetsTest {

    @Test
    void losesItsCommentsAndNothingElse() {
        assertThat(
                        Stylesheets.strip(
                                """
                                /* The one stylesheet,
                                   in layers. */
                                a{color:red}  /* measured: 4.5 */
                                /* map */

                                b::before{content:"*"}
                                """))
                .isEqualTo(
                        """
                        a{color:red}
                        b::before{content:"*"}
                        """);
    }
}
