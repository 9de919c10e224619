package org.explainer.planted.block;

import org.explainer.manuscript.text.Block;
import org.explainer.planted.reader.TextHelper;
import org.explainer.problem.Place;

/** A placed block that is no record, and looks up to a reader. */
public final class Aside implements Block {

    private final TextHelper helper = new TextHelper();

    @Override
    public String kind() {
        return helper.toString();
    }

    @Override
    public Place place() {
        return new Place("planted", 0);
    }
}
