package org.explainer.manuscript.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.manuscript.data.Phonemes.Syllable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhonemesTest {

    @Test
    void cutsAWordIntoSyllablesAndSounds() {
        assertThat(Phonemes.of("jɑ.nu.ˈkoʊ.vɪtʃ").orElseThrow().syllables())
                .containsExactly(
                        new Syllable(0, List.of("j", "ɑ")),
                        new Syllable(0, List.of("n", "u")),
                        new Syllable(1, List.of("k", "oʊ")),
                        new Syllable(0, List.of("v", "ɪ", "tʃ")));
    }

    @Test
    void needsNoPointBeforeAStress() {
        assertThat(Phonemes.of("/ˌiˈjuː/"))
                .isEqualTo(Phonemes.of("ˌi.ˈju"))
                .contains(
                        new Phonemes(
                                List.of(
                                        new Syllable(2, List.of("i")),
                                        new Syllable(1, List.of("j", "u")))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ki..v", "ki.", "Kelm", "ˈki v", "k1v", "ˈ"})
    void refusesWhatIsNoWord(String ipa) {
        assertThat(Phonemes.of(ipa)).isEmpty();
    }
}
