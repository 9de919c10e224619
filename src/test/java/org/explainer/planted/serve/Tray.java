package org.explainer.planted.serve;

import org.explainer.planted.page.Pass;

/** Looks up to a page. */
public record Tray(Pass above) {}
