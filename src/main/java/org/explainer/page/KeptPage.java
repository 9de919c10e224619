package org.explainer.page;

import java.io.Serializable;

/**
 * A page as it was finished once, to be taken again while nothing has changed that made it.
 *
 * @param html what to write
 * @param facts what is known of it; nothing is wrong with it
 */
public record KeptPage(String html, FinishedPage facts) implements Serializable {}
