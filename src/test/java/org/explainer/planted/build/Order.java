package org.explainer.planted.build;

import org.explainer.planted.cli.Main;

/** Looks up to the commands. */
public record Order(Main above) {}
