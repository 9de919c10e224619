package org.explainer.planted.html.book;

import org.explainer.planted.drawing.Band;

/** Looks aside to a drawing. */
public final class Sheaf {

    public Object drawing() {
        return new Band();
    }
}
