package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.explainer.block.Exhibit.Needs;
import org.explainer.problem.Problems;

/** Sets one number large, with who is counted, by whom and until when: {@code number::deaths[]}. */
@AutoService(BlockKind.class)
public final class NumberKind implements BlockKind {

    private static final Needs NEEDS = Needs.columns("number", "what", "note");

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public NumberKind() {}

    @Override
    public String name() {
        return "number";
    }

    @Override
    public Optional<Exhibit> read(MacroCall call, Problems problems) {
        return Exhibit.read(call, NEEDS, problems);
    }
}
