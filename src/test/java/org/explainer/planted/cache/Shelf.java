package org.explainer.planted.cache;

import org.explainer.planted.problem.Trouble;

/** Looks up to what it keeps. */
public record Shelf(Trouble kept) {}
