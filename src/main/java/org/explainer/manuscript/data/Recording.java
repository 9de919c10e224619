package org.explainer.manuscript.data;

/**
 * A chapter read aloud: {@code assets/media/ID.mp3}, with its cues in {@code ID.vtt}.
 *
 * @param id the name of its files, which outlasts that of the chapter's
 * @param chapter the chapter's id; empty if it is the one whose file has the same name
 * @param reader who read it; empty if a synthetic voice did
 * @param voice the synthetic voice; empty if a person read it
 * @param seconds how long it takes
 * @param text digest of the words and addresses that were read; may be empty for a person
 * @param spoken digest of how they were said; empty for a person
 */
public record Recording(
        String id,
        String chapter,
        String reader,
        String voice,
        int seconds,
        String text,
        String spoken,
        Origin origin)
        implements Entry {

    public boolean isSynthetic() {
        return reader.isEmpty();
    }
}
