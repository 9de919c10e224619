package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explainer.block.Exhibit.Needs;
import org.explainer.problem.Problems;

/**
 * Draws a vote between two, a pair of bars for each row: {@code runoff::votes[left="Ada (%)",
 * right="Charles (%)"]}.
 */
@AutoService(BlockKind.class)
public final class RunoffKind implements BlockKind {

    private static final String EXAMPLE = "runoff::NAME[left=\"A (%)\",right=\"B (%)\"]";

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public RunoffKind() {}

    @Override
    public String name() {
        return "runoff";
    }

    @Override
    public Optional<Exhibit> read(MacroCall call, Problems problems) {
        call.allowOnly(Set.of("left", "right"), problems);
        List<String> pair = List.of(call.option("left", ""), call.option("right", ""));
        if (pair.contains("")) {
            problems.error(
                    call.place(),
                    "runoff:: names no " + (pair.get(0).isEmpty() ? "left" : "right") + " column",
                    "write it as " + EXAMPLE);
            return Optional.empty();
        }
        return Exhibit.of(call, EXAMPLE, new Needs(pair, pair, 0), problems);
    }
}
