package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.text.Block;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Names a person in a sentence: {@code actor:lovelace[Ada Lovelace]}. */
@AutoService(BlockKind.class)
public final class ActorKind implements BlockKind {

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public ActorKind() {}

    @Override
    public String name() {
        return "actor";
    }

    @Override
    public Optional<Mention> read(MacroCall call, Problems problems) {
        call.allowOnly(Set.of(), problems);
        return call.requireForm(Form.INLINE, "actor:lovelace[Ada Lovelace]", problems)
                ? Optional.of(new Mention(call.target(), call.text(), call.place()))
                : Optional.empty();
    }

    /** The person named; {@code text} is HTML, empty for the person's full name. */
    public record Mention(String actor, String text, Place place) implements Block {

        @Override
        public String kind() {
            return "actor";
        }

        @Override
        public List<Reference> references() {
            return List.of(new Reference(Actor.class, actor, place));
        }
    }
}
