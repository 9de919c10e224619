package org.explainer.audio;

import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.explainer.audio.Utterance.Role;

/** All that is said of a chapter, and digests by which it is known again. */
public record Script(List<Utterance> utterances) {

    public Script {
        utterances = List.copyOf(utterances);
    }

    /** Of the words and of their addresses. */
    public String text() {
        return digest(
                utterances.stream()
                        .map(utterance -> utterance.id() + "\t" + utterance.text())
                        .toList());
    }

    /** As {@link #text()}, of what was recorded. */
    public static String text(List<Cue> cues) {
        return digest(cues.stream().map(cue -> cue.id() + "\t" + cue.text()).toList());
    }

    /**
     * Of all that decides how it sounds; {@code voice} names also what makes the sound. Neither the
     * chapter's number nor an address is part of it, which change without the chapter.
     */
    public String spoken(String voice, Lexicon lexicon) {
        return digest(
                utterances.stream()
                        .filter(said -> said.role() != Role.NUMBER)
                        .map(said -> voice + "\t" + said.role() + "\t" + lexicon.words(said.text()))
                        .toList());
    }

    /** SHA-256 of the lines, in hexadecimal digits. */
    public static String digest(List<String> lines) {
        return DigestUtils.sha256Hex(String.join("\n", lines));
    }
}
