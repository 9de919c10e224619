package org.explainer.planted.progress;

import org.explainer.planted.problem.Trouble;

/** Knows what went wrong. */
public record Bar(Trouble seen) {}
