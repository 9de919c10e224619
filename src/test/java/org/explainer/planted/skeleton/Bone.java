package org.explainer.planted.skeleton;

import org.explainer.planted.cli.Main;

/** Looks up to the commands. */
public record Bone(Main above) {}
