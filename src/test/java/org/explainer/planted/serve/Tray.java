package org.explainer.planted.serve;

import org.explainer.planted.cli.Main;

/** Looks up to the commands. */
public record Tray(Main above) {}
