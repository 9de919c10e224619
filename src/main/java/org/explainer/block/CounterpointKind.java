package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.explainer.problem.Problems;

/** The other view, in a box as prominent as a key point: {@code [counterpoint]}. */
@AutoService(BlockKind.class)
public final class CounterpointKind implements BlockKind {

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public CounterpointKind() {}

    @Override
    public String name() {
        return "counterpoint";
    }

    @Override
    public Optional<Editorial> read(MacroCall call, Problems problems) {
        return Editorial.leaning(call, problems);
    }
}
