package org.explainer.audio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.explainer.audio.Utterance.Role;
import org.junit.jupiter.api.Test;

class ScriptTest {

    private static final Lexicon LEXICON = new Lexicon(List.of());

    private static String spoken(String number, String address, String words) {
        return new Script(
                        List.of(
                                new Utterance("n", Role.NUMBER, number),
                                new Utterance(address, Role.LAST, words)))
                .spoken("voice", LEXICON);
    }

    @Test
    void aChapterIsReadAgainForItsWordsAlone() {
        String before = spoken("Chapter 3 of 12", "p-1-s1", "It was so.");

        assertThat(spoken("Chapter 4 of 13", "p-1-s1", "It was so.")).isEqualTo(before);
        assertThat(spoken("Chapter 3 of 12", "p-2-s1", "It was so.")).isEqualTo(before);
        assertThat(spoken("Chapter 3 of 12", "p-1-s1", "It was not so.")).isNotEqualTo(before);
    }

    @Test
    void theDigestOfItsWordsIsThatOfTheCuesThatWereMade() {
        var script =
                new Script(
                        List.of(
                                new Utterance("a", Role.TITLE, "A"),
                                new Utterance("b", Role.LAST, "B.")));

        assertThat(Script.text(List.of(new Cue("a", 0, 1, "A"), new Cue("b", 2, 3, "B."))))
                .isEqualTo(script.text());
    }
}
