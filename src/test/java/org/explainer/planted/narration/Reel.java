package org.explainer.planted.narration;

import org.explainer.planted.html.Pass;

/** Looks up to a pass. */
public final class Reel {

    public Pass pass() {
        return new Pass();
    }
}
