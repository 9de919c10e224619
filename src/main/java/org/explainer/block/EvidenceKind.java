package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.explainer.block.Exhibit.Needs;
import org.explainer.problem.Problems;

/** Says what would test a claim, and what the essay gives: {@code evidence::forces[]}. */
@AutoService(BlockKind.class)
public final class EvidenceKind implements BlockKind {

    private static final Needs NEEDS = Needs.columns("data", "definition", "essay");

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public EvidenceKind() {}

    @Override
    public String name() {
        return "evidence";
    }

    @Override
    public Optional<Exhibit> read(MacroCall call, Problems problems) {
        return Exhibit.read(call, NEEDS, problems);
    }
}
