package org.explainer.planted.recording;

import org.explainer.planted.newsletter.Paper;

/** Looks aside to a channel. */
public record Tape(Paper above) {}
