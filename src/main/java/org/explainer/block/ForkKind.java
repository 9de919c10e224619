package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.explainer.block.Exhibit.Needs;
import org.explainer.problem.Problems;

/** Draws a choice between two roads, a row for each: {@code fork::two-roads[]}. */
@AutoService(BlockKind.class)
public final class ForkKind implements BlockKind {

    private static final Needs NEEDS =
            Needs.columns("road", "end", "meaning", "pull", "done").rows(2);

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public ForkKind() {}

    @Override
    public String name() {
        return "fork";
    }

    @Override
    public Optional<Exhibit> read(MacroCall call, Problems problems) {
        return Exhibit.read(call, NEEDS, problems);
    }
}
