package org.explainer.block;

import java.util.Optional;
import java.util.Set;
import org.explainer.manuscript.text.Block;
import org.explainer.problem.Problems;

/** A kind of block authors may write. To add one, implement this and provide its template. */
public interface BlockKind {

    /** Names the kind, its template {@code blocks/NAME.ftlh} and its stylesheet. */
    String name();

    /** Reads one call; a call that cannot be read is reported and yields nothing. */
    Optional<? extends Block> read(MacroCall call, Problems problems);

    /** The words authors write for it, if more than its name. */
    default Set<String> spellings() {
        return Set.of(name());
    }
}
