package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.text.Block;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * Lists events: those of the chapter ({@code timeline::[]}), all of them ({@code timeline::all[]})
 * or some ({@code timeline::[events="strike-1901 vote-1902"]}).
 */
@AutoService(BlockKind.class)
public final class TimelineKind implements BlockKind {

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public TimelineKind() {}

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public Optional<Timeline> read(MacroCall call, Problems problems) {
        call.allowOnly(Set.of("events"), problems);
        if (!call.isA(Form.MACRO, "timeline::[]", problems)) {
            return Optional.empty();
        }
        if (!Set.of("", "all").contains(call.target())) {
            problems.error(
                    call.place(),
                    "timeline:: does not know \"" + call.target() + "\"",
                    "write timeline::all[], timeline::[] or timeline::[events=\"…\"]");
            return Optional.empty();
        }
        return Optional.of(
                new Timeline(
                        call.target().equals("all"),
                        call.words("events"),
                        call.caption(),
                        call.place()));
    }

    /** The list placed; neither {@code all} nor {@code events} means the chapter's own. */
    public record Timeline(boolean all, List<String> events, String title, Place place)
            implements Block {

        @Override
        public String kind() {
            return "timeline";
        }

        @Override
        public List<Reference> references() {
            return Reference.all(Event.class, events, place).toList();
        }
    }
}
