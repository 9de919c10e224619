package org.explainer.manuscript.data;

/**
 * What stands with a figure on the page of its own.
 *
 * @param id what the figure is called; its address is made of it
 * @param title in place of the one that it has where it stands; may be empty
 * @param subtitle what it shows, and what it does not
 */
public record Caption(String id, String title, String subtitle, Origin origin) implements Entry {}
