package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.data.Term;
import org.explainer.manuscript.text.Block;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Explains a word where it is used: {@code term:reset[the reset]}. */
@AutoService(BlockKind.class)
public final class TermKind implements BlockKind {

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public TermKind() {}

    @Override
    public String name() {
        return "term";
    }

    @Override
    public Optional<Use> read(MacroCall call, Problems problems) {
        call.allowOnly(Set.of(), problems);
        return call.requireForm(Form.INLINE, "term:reset[the reset]", problems)
                ? Optional.of(new Use(call.target(), call.text(), call.place()))
                : Optional.empty();
    }

    /** The word used; {@code text} is HTML, empty for the glossary's own spelling. */
    public record Use(String term, String text, Place place) implements Block {

        @Override
        public String kind() {
            return "term";
        }

        @Override
        public List<Reference> references() {
            return List.of(new Reference(Term.class, term, place));
        }
    }
}
