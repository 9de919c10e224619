package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.Optional;
import org.explainer.block.Exhibit.Needs;
import org.explainer.problem.Problems;

/** Sets explanations side by side, a card for each row: {@code cards::two-accounts[]}. */
@AutoService(BlockKind.class)
public final class CardsKind implements BlockKind {

    private static final Needs NEEDS =
            Needs.columns("account", "by", "thesis", "evidence", "remedy", "objection");

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public CardsKind() {}

    @Override
    public String name() {
        return "cards";
    }

    @Override
    public Optional<Exhibit> read(MacroCall call, Problems problems) {
        return Exhibit.read(call, NEEDS, problems);
    }
}
