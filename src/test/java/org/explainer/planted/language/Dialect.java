package org.explainer.planted.language;

import org.explainer.planted.problem.Trouble;

/** Knows a package that stands beside it. */
public record Dialect(Trouble problem) {}
