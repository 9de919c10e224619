package org.explainer.figure.picture;

/**
 * A figure as a picture, for where no drawing can go.
 *
 * @param name of its file: letters, digits and hyphens, and another one for other pixels
 * @param png twice as many pixels each way as it is shown with
 * @param width as shown, in CSS pixels
 * @param alt what it says to those who do not see it
 */
@SuppressWarnings("ArrayRecordComponent") // nobody asks whether two are equal
public record Rendition(String name, byte[] png, int width, int height, String alt) {}
