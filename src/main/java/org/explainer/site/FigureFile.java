package org.explainer.site;

/**
 * A file that the page of a figure offers.
 *
 * @param path from the site's root
 * @param name its kind, as printed: {@code PNG}
 * @param what what it is for: {@code figure.file.WHAT} says it in words
 */
public record FigureFile(String path, String name, String what) {}
