package org.explainer.manuscript.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void readsNumbersAndRangesInTheOrderWritten() {
        assertThat(Sentences.of("60-62 53, 57").orElseThrow().numbers())
                .containsExactly(60, 61, 62, 53, 57);
        assertThat(Sentences.of("60–61").orElseThrow().numbers()).containsExactly(60, 61);
    }

    @Test
    void isEmptyForWhatIsNoList() {
        assertThat(
                        Stream.of("", "x", "53-", "62-60", "5 3x", "12345678")
                                .flatMap(text -> Sentences.of(text).stream()))
                .isEmpty();
    }

    @Test
    void printsAsPagesCarryThem() {
        assertThat(Sentences.of("53 57").orElseThrow()).hasToString("53,57");
        assertThat(Sentences.NONE.toString()).isEmpty();
    }
}
