package org.explainer.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.explainer.Rows;
import org.explainer.TinyBook;
import org.explainer.figure.Argument.Box;
import org.junit.jupiter.api.Test;

class ArgumentTest {

    private final Drawings draw =
            new Drawings(
                    TinyBook.complete()
                            .add(
                                    Rows.claim("cl02", "c01"),
                                    Rows.claim("cl03", "c01"),
                                    Rows.claim("cl04", "c01"),
                                    Rows.reasons("thesis", "cl02 cl01", "cl03 cl01", "cl04 cl03"))
                            .edition());

    @Test
    void putsBelowEachClaimThoseGivenForIt() {
        assertThat(draw.argument("thesis", 99).boxes())
                .singleElement()
                .extracting(ArgumentTest::written)
                .isEqualTo("cl01(cl02 cl03(cl04 ) ) ");
    }

    @Test
    void goesNoDeeperThanItShould() {
        assertThat(draw.argument("thesis", 2).boxes())
                .singleElement()
                .extracting(ArgumentTest::written)
                .isEqualTo("cl01(cl02 cl03 ) ");
    }

    private static String written(Box box) {
        var text = new StringBuilder(box.claim().id());
        if (!box.reasons().isEmpty()) {
            text.append('(');
            box.reasons().forEach(reason -> text.append(written(reason)));
            text.append(')');
        }
        return text.append(' ').toString();
    }
}
