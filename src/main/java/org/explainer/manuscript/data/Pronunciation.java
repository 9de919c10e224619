package org.explainer.manuscript.data;

import java.util.Optional;

/**
 * How a voice says a word that it would get wrong.
 *
 * @param id the word as it is printed, its capitals included
 * @param phonemes empty if {@code like} tells
 * @param like other words that sound the same; may be empty
 */
public record Pronunciation(String id, Optional<Phonemes> phonemes, String like, Origin origin)
        implements Entry {}
