package org.explainer.planted.channel;

import org.explainer.planted.newsletter.Paper;

/** Looks up to one of the channels. */
public final class Context {

    public Paper paper() {
        return new Paper();
    }
}
