package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.data.Premise;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.text.Block;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Leads to a premise in the ledger of the critics: {@code premise:pr03[]}. */
@AutoService(BlockKind.class)
public final class PremiseKind implements BlockKind {

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public PremiseKind() {}

    @Override
    public String name() {
        return "premise";
    }

    @Override
    public Optional<Pointer> read(MacroCall call, Problems problems) {
        call.allowOnly(Set.of(), problems);
        return call.requireForm(Form.INLINE, "premise:pr03[]", problems)
                ? Optional.of(new Pointer(call.target(), call.text(), call.place()))
                : Optional.empty();
    }

    /** Where a premise is spoken of; {@code text} is HTML, empty for a mark. */
    public record Pointer(String premise, String text, Place place) implements Block {

        @Override
        public String kind() {
            return "premise";
        }

        @Override
        public List<Reference> references() {
            return List.of(new Reference(Premise.class, premise, place));
        }
    }
}
