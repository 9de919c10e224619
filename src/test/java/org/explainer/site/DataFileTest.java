package org.explainer.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DataFileTest {

    private static final DataFile FILE =
            new DataFile(
                    "votes",
                    true,
                    """
                    "Area","Share, in %","source"
                    "Kelm, the ""old"" one","73","a"
                    "two
                    lines","","b"
                    """);

    @Test
    void namesItsColumns() {
        assertThat(FILE.columns()).containsExactly("Area", "Share, in %", "source");
    }

    @Test
    void countsRowsAndNotLines() {
        assertThat(FILE.rows()).isEqualTo(2);
        assertThat(new DataFile("none", false, "\"id\"\n").rows()).isZero();
    }

    @Test
    void saysHowLargeItIs() {
        assertThat(FILE.kilobytes()).isEqualTo(1);
        assertThat(new DataFile("long", false, "\"ї\"\n" + "ї".repeat(1000)).kilobytes())
                .isEqualTo(3);
    }
}
