package org.explainer.html;

/**
 * Something wrong with a finished page.
 *
 * @param page path from the site's root
 * @param about the text by which its source can be searched; may be empty
 */
public record Finding(String page, String about, String message, String hint) {}
