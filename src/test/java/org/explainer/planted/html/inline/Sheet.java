package org.explainer.planted.html.inline;

import org.explainer.planted.drawing.Band;

/** Looks aside to a drawing. */
public final class Sheet {

    public Object drawing() {
        return new Band();
    }
}
