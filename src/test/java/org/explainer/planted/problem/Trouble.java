package org.explainer.planted.problem;

import org.explainer.planted.manuscript.Manual;

/** Looks up to what authors wrote. */
public record Trouble(Manual manual) {}
