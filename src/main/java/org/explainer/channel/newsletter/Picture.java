package org.explainer.channel.newsletter;

/**
 * A picture of a letter as templates show it.
 *
 * @param file its name, which a change of the picture changes
 * @param address where it is, as the letter needs it: absolute, relative or {@code cid:}
 */
public record Picture(String file, String address, int width, int height) {}
