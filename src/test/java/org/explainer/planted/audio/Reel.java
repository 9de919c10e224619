package org.explainer.planted.audio;

import org.explainer.planted.page.Pass;

/** Looks up to a pass. */
public final class Reel {

    public Pass pass() {
        return new Pass();
    }
}
