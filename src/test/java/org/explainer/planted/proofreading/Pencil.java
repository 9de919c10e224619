package org.explainer.planted.proofreading;

import org.explainer.planted.site.Radio;

/** Looks up to the site. */
public record Pencil(Radio above) {}
