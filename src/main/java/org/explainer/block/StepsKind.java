package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.Optional;
import java.util.Set;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.text.LoneFigure;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Draws how the number of members grew, round by round: {@code steps::[]}. */
@AutoService(BlockKind.class)
public final class StepsKind implements BlockKind {

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public StepsKind() {}

    @Override
    public String name() {
        return "steps";
    }

    @Override
    public Optional<PlacedSteps> read(MacroCall call, Problems problems) {
        call.allowOnly(Set.of(), problems);
        if (!call.requireForm(Form.MACRO, "steps::[]", problems)) {
            return Optional.empty();
        }
        if (!call.target().isEmpty()) {
            problems.error(
                    call.place(),
                    "steps:: takes no \"" + call.target() + "\"",
                    "write steps::[]: it draws all of content/data/rounds.yaml");
        }
        return Optional.of(new PlacedSteps(call.caption(), call.place()));
    }

    /** The chart placed; {@code title} is HTML and may be empty. */
    public record PlacedSteps(String title, Place place) implements LoneFigure {

        @Override
        public Optional<String> figure(Text text) {
            return Optional.of("steps");
        }

        @Override
        public String kind() {
            return "steps";
        }
    }
}
