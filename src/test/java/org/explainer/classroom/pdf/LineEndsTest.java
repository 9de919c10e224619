package org.explainer.classroom.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEndsTest {

    private static String parted(String text) {
        var ends = new LineEnds();
        ends.setText(text);
        var parted = new StringBuilder();
        int from = 0;
        for (int end = ends.next(); end > 0; end = ends.next()) {
            parted.append(text, from, end).append('|');
            from = end;
        }
        return parted.append(text.substring(from)).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "of Pavlin’s rule; of |Pavlin’s |rule",
                "2008–12, s60–62; 2008–12, |s60–62",
                "full-scale; full-|scale",
                "Kelm–Marn; Kelm–|Marn",
                "https://lota.int/cps/en_x; https://lota.int|/cps|/en_|x",
                "a%20c%2D1 100%; a|%20c|%2D1 |100%",
                "(T. Graham); (T. |Graham)",
            })
    void endAfterBlanksHyphensAndWithinAddresses(String text, String parted) {
        assertThat(parted(text)).isEqualTo(parted);
    }

    @Test
    void stayAtTheEnd() {
        var ends = new LineEnds();
        ends.setText("a b");

        assertThat(ends.next()).isEqualTo(2);
        assertThat(ends.next()).isEqualTo(-1);
        assertThat(ends.next()).isEqualTo(-1);
    }
}
