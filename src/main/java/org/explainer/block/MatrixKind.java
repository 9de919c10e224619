package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.explainer.block.Exhibit.Needs;
import org.explainer.problem.Problems;

/**
 * Shows which events a turn followed, by the essay, and near which the rival explanation has an
 * event of its own: {@code matrix::upheavals[]}.
 */
@AutoService(BlockKind.class)
public final class MatrixKind implements BlockKind {

    private static final Needs NEEDS =
            Needs.columns("event", "year", "response", "turn", "rival", "note");

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public MatrixKind() {}

    @Override
    public String name() {
        return "matrix";
    }

    @Override
    public Optional<Exhibit> read(MacroCall call, Problems problems) {
        return Exhibit.read(call, NEEDS, problems);
    }
}
