package org.explainer.planted.collation;

import org.explainer.planted.manuscript.Manual;

/** Asks the model, and not the source. */
public record Judge(Manual manual) {}
