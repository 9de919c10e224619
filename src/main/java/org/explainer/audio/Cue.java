package org.explainer.audio;

/**
 * When something is said.
 *
 * @param id of the element of the page that is lit meanwhile
 * @param start milliseconds from the beginning of the recording
 * @param end milliseconds, after {@code start}
 * @param text as in {@link Utterance}
 */
public record Cue(String id, long start, long end, String text) {}
