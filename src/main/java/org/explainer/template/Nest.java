package org.explainer.template;

import java.util.ArrayList;
import java.util.List;
import org.explainer.manuscript.text.Block;
import org.explainer.manuscript.text.Body;

/** A block, and the blocks that stand right inside it, in order. */
public record Nest(Block block, List<Block> inside) {

    public Nest {
        inside = List.copyOf(inside);
    }

    /** Of a block of that text. */
    public static Nest of(Block block, Body body) {
        List<Block> inside = new ArrayList<>();
        body.fill(
                block.text(),
                inner -> {
                    inside.add(inner);
                    return "";
                });
        return new Nest(block, inside);
    }
}
