package org.explainer.planted.cores;

import org.explainer.planted.problem.Trouble;

/** Knows what went wrong. */
public record Gang(Trouble seen) {}
