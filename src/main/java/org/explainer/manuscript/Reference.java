package org.explainer.manuscript;

import java.io.Serializable;
import org.explainer.problem.Place;

/** An id that an author wrote, and where; whether it exists is checked when all has been read. */
public record Reference(Shelf shelf, String id, Place place) implements Serializable {}
