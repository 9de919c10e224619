package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.data.Prediction;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.text.LoneFigure;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * Asks what each of two accounts would expect after an event, then shows what came: of all events
 * that there are rows for ({@code predict::[]}), or of some ({@code
 * predict::[events="opal-2004"]}).
 */
@AutoService(BlockKind.class)
public final class PredictKind implements BlockKind {

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public PredictKind() {}

    @Override
    public String name() {
        return "predict";
    }

    @Override
    public Optional<Predict> read(MacroCall call, Problems problems) {
        call.allowOnly(Set.of("events"), problems);
        if (!call.requireForm(Form.MACRO, "predict::[]", problems)) {
            return Optional.empty();
        }
        if (!call.target().isEmpty()) {
            problems.error(
                    call.place(),
                    "predict:: does not know \"" + call.target() + "\"",
                    "write predict::[] or predict::[events=\"…\"]");
            return Optional.empty();
        }
        return Optional.of(new Predict(call.words("events"), call.caption(), call.place()));
    }

    /**
     * What is asked, by date.
     *
     * @param events none means all that there are
     * @param title HTML, may be empty
     */
    public record Predict(List<String> events, String title, Place place) implements LoneFigure {

        public Predict {
            events = List.copyOf(events);
        }

        /** Whether all are asked, so that there is something to sum up. */
        public boolean all() {
            return events.isEmpty();
        }

        @Override
        public Optional<String> figure(Text text) {
            return Optional.of(all() ? "predictions" : "predictions-" + text.nameInRows());
        }

        @Override
        public String kind() {
            return "predict";
        }

        @Override
        public List<Reference> references() {
            return Reference.all(Prediction.class, events, place).toList();
        }
    }
}
