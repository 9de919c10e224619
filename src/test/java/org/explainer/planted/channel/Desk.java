package org.explainer.planted.channel;

import org.explainer.planted.channel.paper.Paper;

/** Looks up to one of the channels. */
public final class Desk {

    public Paper paper() {
        return new Paper();
    }
}
