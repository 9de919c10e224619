package org.explainer.planted.html;

import freemarker.template.SimpleScalar;
import org.explainer.planted.drawing.Band;

/** Knows the library of the templates, and looks aside to a drawing. */
public final class Pass {

    public String apply(String text) {
        return new SimpleScalar(text).getAsString() + new Band();
    }
}
