package org.explainer.manuscript.text;

import java.io.Serializable;

/** A section's heading; {@code title} is HTML, {@code level} 1 for the highest below the title. */
public record Heading(String id, String title, int level) implements Serializable {}
