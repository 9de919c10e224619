package org.explainer.cache;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentSumTest {

    /** The check values of both sums, by https://reveng.sourceforge.io/crc-catalogue/. */
    @Test
    void isTheLengthAndBothSums() {
        assertThat(ContentSum.of("123456789".getBytes(US_ASCII))).isEqualTo("9-cbf43926e3069283");
    }

    @Test
    void tellsEachFlippedBitApart() {
        List<String> sums = new ArrayList<>(List.of(ContentSum.of(new byte[64])));
        for (int bit = 0; bit < 512; bit++) {
            byte[] content = new byte[64];
            content[bit / 8] = (byte) (1 << bit % 8);
            sums.add(ContentSum.of(content));
        }
        assertThat(sums).doesNotHaveDuplicates();
    }
}
