package org.explainer.planted.html.story;

import org.explainer.planted.drawing.Band;

/** Looks aside to a drawing. */
public final class Tale {

    public Object drawing() {
        return new Band();
    }
}
