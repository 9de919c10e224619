package org.explainer.newsletter.story;

import org.explainer.problem.Place;

/** A piece and where its author wrote it, or what stands nearest before it. */
public record PlacedPiece(Piece piece, Place place) {}
