package org.explainer.planted.drawing.map;

import org.explainer.planted.channel.Desk;
import org.jspecify.annotations.Nullable;

/** Looks up to a channel. */
public final class Globe {

    public @Nullable Object top() {
        return new Desk();
    }
}
