package org.explainer.site;

import java.util.Optional;
import java.util.function.Predicate;
import org.explainer.manuscript.text.Block;

/** Where the script of a block lies on the site; most have that of their kind, or none. */
final class BlockScript {

    private BlockScript() {}

    /** {@code files} says whether the site has a file. */
    static Optional<String> of(Block block, Predicate<String> files) {
        return Optional.of("js/blocks/" + block.script() + ".js").filter(files);
    }
}
