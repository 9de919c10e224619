package org.explainer.manuscript.text;

/** The page of a key actor; {@code actor} is the person's id. */
public record Profile(Front front, String actor, Body body) implements Text {}
