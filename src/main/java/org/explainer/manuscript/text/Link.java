package org.explainer.manuscript.text;

import java.io.Serializable;
import org.explainer.problem.Place;

/**
 * A cross reference as written.
 *
 * @param file path from {@code content/} of the file meant
 * @param anchor id within it; empty for the file as a whole
 */
public record Link(String file, String anchor, Place place) implements Serializable {}
