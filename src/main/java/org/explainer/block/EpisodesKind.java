package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.data.Episode;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.text.LoneFigure;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * Sets what the essay reports of an episode beside what else is known, on a line of time: those of
 * the chapter ({@code episodes::[]}) or some ({@code episodes::[episodes="frost sochi"]}).
 */
@AutoService(BlockKind.class)
public final class EpisodesKind implements BlockKind {

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public EpisodesKind() {}

    @Override
    public String name() {
        return "episodes";
    }

    @Override
    public Optional<Episodes> read(MacroCall call, Problems problems) {
        call.allowOnly(Set.of("episodes"), problems);
        if (!call.requireForm(Form.MACRO, "episodes::[]", problems)) {
            return Optional.empty();
        }
        if (!call.target().isEmpty()) {
            problems.error(
                    call.place(),
                    "episodes:: does not know \"" + call.target() + "\"",
                    "write episodes::[] or episodes::[episodes=\"…\"]");
            return Optional.empty();
        }
        return Optional.of(new Episodes(call.words("episodes"), call.caption(), call.place()));
    }

    /** What is shown, by date; no {@code episodes} means the chapter's own. */
    public record Episodes(List<String> episodes, String title, Place place) implements LoneFigure {

        @Override
        public Optional<String> figure(Text text) {
            return Optional.of("episodes-" + text.nameInRows());
        }

        @Override
        public String kind() {
            return "episodes";
        }

        @Override
        public List<Reference> references() {
            return Reference.all(Episode.class, episodes, place).toList();
        }
    }
}
