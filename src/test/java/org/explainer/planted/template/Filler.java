package org.explainer.planted.template;

import org.explainer.planted.page.Pass;

/** Prints, and looks aside to a pass over pages. */
public final class Filler {

    public String fill(String text) {
        System.out.println(text);
        return new Pass().apply(text);
    }
}
