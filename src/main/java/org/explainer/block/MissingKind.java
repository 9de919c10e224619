package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.explainer.problem.Problems;

/** Says what is missing from our copy of the essay: {@code [missing]}. */
@AutoService(BlockKind.class)
public final class MissingKind implements BlockKind {

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public MissingKind() {}

    @Override
    public String name() {
        return "missing";
    }

    @Override
    public Optional<Editorial> read(MacroCall call, Problems problems) {
        return Editorial.read(call, problems);
    }
}
