package org.explainer.manuscript.data;

/**
 * How long a shot lasts in the film as it was made.
 *
 * @param id the shot's
 * @param start milliseconds from the beginning of the film
 * @param end when the voice has said it, in milliseconds
 * @param say what the voice says there
 */
public record Take(String id, int start, int end, String say, Origin origin) implements Entry {}
