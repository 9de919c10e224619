package org.explainer.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.SpoofChecker;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LookalikeTest {

    private static final SpoofChecker ICU = new SpoofChecker.Builder().build();

    @Test
    void takesLettersForOthersAsUnicodeDoes() {
        // ASCII's letters, digits and hyphen; Greek and Cyrillic.
        IntStream.concat(IntStream.range('-', 'z' + 1), IntStream.range(0x375, 0x530))
                .filter(sign -> Character.isLetterOrDigit(sign) || sign == '-')
                .mapToObj(Character::toString)
                .filter(sign -> ICU.getSkeleton(sign).chars().allMatch(taken -> taken < 0x80))
                .forEach(
                        sign ->
                                assertThat(Lookalike.skeleton(sign))
                                        .as(sign)
                                        .isEqualTo(ICU.getSkeleton(sign)));
    }

    @Test
    void seesOneTextInAllThatLookAlike() {
        assertThat(Lookalike.skeleton("tr\u0430m")).isEqualTo(Lookalike.skeleton("tram"));
        assertThat(Lookalike.skeleton("modern")).isEqualTo(Lookalike.skeleton("rnodem"));
        assertThat(Lookalike.skeleton("caf\u00e9")).isEqualTo(Lookalike.skeleton("cafe\u0301"));
        assertThat(Lookalike.skeleton("t\u00adra\u200dm\ufe0f"))
                .isEqualTo(Lookalike.skeleton("tram"));
        assertThat(Lookalike.skeleton("tram")).isNotEqualTo(Lookalike.skeleton("train"));
    }
}
