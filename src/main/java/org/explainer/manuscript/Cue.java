package org.explainer.manuscript;

/**
 * A sentence as it is spoken.
 *
 * @param id of the element in the chapter's page that holds it
 * @param start when it begins, in milliseconds from the beginning of the sound
 * @param end when it is over
 * @param text its words
 */
public record Cue(String id, long start, long end, String text) {}
