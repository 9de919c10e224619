package org.explainer.planted.overlay;

import org.explainer.planted.cache.Shelf;

/** Knows a room of its own floor. */
record Glaze(Shelf shelf) {}
