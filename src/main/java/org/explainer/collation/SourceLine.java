package org.explainer.collation;

import org.explainer.problem.Place;

/** A line of a text, of its own file or of one that it includes. */
record SourceLine(Place place, String text) {}
