package org.explainer.audio;

import java.io.Serializable;

/**
 * What a voice says in one go: a sentence, a heading, what kind of statement follows.
 *
 * @param id of the element of the page that is lit meanwhile
 * @param text as the page prints it; where it prints no such words, as they are said
 */
public record Utterance(String id, Role role, String text) implements Serializable {

    /** What is said, which is also how long a voice waits before it and after it. */
    public enum Role {
        /** Of the chapter; it changes with other chapters. */
        NUMBER,
        TITLE,
        HEADING,
        LABEL,
        SENTENCE,
        /** Ends a paragraph, so that a pause follows. */
        LAST,
        FIGURE
    }
}
