package org.explainer.planted.page;

import freemarker.template.SimpleScalar;
import org.explainer.planted.figure.Band;

/** Knows the library of the templates, and looks aside to a drawing. */
public final class Pass {

    public String apply(String text) {
        return new SimpleScalar(text).getAsString() + new Band();
    }
}
