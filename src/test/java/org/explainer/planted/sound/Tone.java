package org.explainer.planted.sound;

import org.explainer.planted.problem.Trouble;

/** Looks up to what is wrong with it. */
public record Tone(Trouble trouble) {}
