package org.explainer.audio;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.explainer.manuscript.data.Origin;
import org.explainer.manuscript.data.Phonemes;
import org.explainer.manuscript.data.Pronunciation;
import org.explainer.problem.Place;
import org.junit.jupiter.api.Test;

class LexiconTest {

    private static final Lexicon LEXICON =
            new Lexicon(
                    List.of(
                            entry("Pavlin", "ˈpu.tɪn", ""),
                            entry("LOTA", "ˈneɪ.toʊ", ""),
                            entry("Bush", "ˈbʊʃ", ""),
                            entry("Trump", "ˈtrʌmp", ""),
                            entry("colour", "", "color"),
                            entry("unblocked", "", "un blocked")));

    @Test
    void saysNamesAsItIsTold() {
        assertThat(said("Pavlin and LOTA.")).isEqualTo("Pavlin[pu tɪn] and LOTA[neɪ toʊ] .");
    }

    @Test
    void saysWhatBelongsToSomebodyInThreeWays() {
        assertThat(said("Pavlin’s")).isEqualTo("Pavlin's[pu tɪnz]");
        assertThat(said("Trump’s")).isEqualTo("Trump's[trʌmps]");
        assertThat(said("Bush’s")).isEqualTo("Bush's[bʊʃ ɪz]");
    }

    @Test
    void takesOtherWordsThatSoundTheSame() {
        assertThat(said("Colour unblocked")).isEqualTo("color un blocked");
    }

    @Test
    void spellsAcronymsThatItDoesNotKnow() {
        assertThat(said("the UN")).isEqualTo("the UN[ju ɛn]");
        assertThat(said("A plan I saw")).isEqualTo("A plan I saw");
    }

    private static String said(String printed) {
        return LEXICON.words(printed).stream().map(LexiconTest::said).collect(joining(" "));
    }

    private static String said(Word word) {
        return word.text()
                + word.phonemes()
                        .map(
                                phonemes ->
                                        phonemes.syllables().stream()
                                                .map(one -> String.join("", one.sounds()))
                                                .collect(joining(" ", "[", "]")))
                        .orElse("");
    }

    private static Pronunciation entry(String id, String ipa, String like) {
        return new Pronunciation(
                id,
                ipa.isEmpty() ? Optional.empty() : Phonemes.of(ipa),
                like,
                new Origin(new Place("pronunciation.yaml", 1), List.of()));
    }
}
