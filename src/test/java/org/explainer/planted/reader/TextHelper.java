package org.explainer.planted.reader;

import org.explainer.planted.edition.Frozen;

/** Is named after nothing, and looks up to an edition. */
public final class TextHelper {

    public String help() {
        return String.valueOf(new Frozen());
    }
}
