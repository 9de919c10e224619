package org.explainer.audio;

import java.util.Optional;
import org.explainer.manuscript.data.Phonemes;

/**
 * A word for a voice to say, or a mark such as a comma at which it pauses.
 *
 * @param text in plain spelling: no digit, no abbreviation
 * @param phonemes how it is said, where a voice should not guess
 */
public record Word(String text, Optional<Phonemes> phonemes) {

    public static Word plain(String text) {
        return new Word(text, Optional.empty());
    }

    public boolean isMark() {
        return text.matches("[,.?!]");
    }
}
