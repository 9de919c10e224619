package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.data.Claim;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.text.Block;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Says that a passage makes a claim of the ledger: {@code claim:cl07[]}. */
@AutoService(BlockKind.class)
public final class ClaimKind implements BlockKind {

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public ClaimKind() {}

    @Override
    public String name() {
        return "claim";
    }

    @Override
    public Optional<Placement> read(MacroCall call, Problems problems) {
        call.allowOnly(Set.of(), problems);
        return call.requireForm(Form.INLINE, "claim:cl07[]", problems)
                ? Optional.of(
                        new Placement(
                                call.target(), call.text(), call.inside(), call.id(), call.place()))
                : Optional.empty();
    }

    /**
     * Where a claim is made or spoken of.
     *
     * @param text HTML, empty for a mark
     * @param inside the label of the passage it stands in; empty outside of passages
     * @param passage the id of that passage; may be empty
     */
    public record Placement(String claim, String text, String inside, String passage, Place place)
            implements Block {

        @Override
        public String kind() {
            return "claim";
        }

        @Override
        public List<Reference> references() {
            return List.of(new Reference(Claim.class, claim, place));
        }
    }
}
