package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.data.Source;
import org.explainer.manuscript.text.LoneFigure;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * Figures that change while their steps are read: {@code [scene]} above a block that holds first
 * the figures, then the steps.
 */
@AutoService(BlockKind.class)
public final class SceneKind implements BlockKind {

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public SceneKind() {}

    @Override
    public String name() {
        return "scene";
    }

    @Override
    public Optional<Scene> read(MacroCall call, Problems problems) {
        call.allowOnly(Set.of("window", "sources"), problems);
        if (!call.requireForm(Form.STYLE, "[scene] above a block in ====", problems)) {
            return Optional.empty();
        }
        if (!call.requireTitle(problems)) {
            return Optional.empty();
        }
        return Optional.of(
                new Scene(
                        call.caption(),
                        window(call, problems),
                        call.words("sources"),
                        call.text(),
                        call.id(),
                        call.place()));
    }

    private static int window(MacroCall call, Problems problems) {
        String years = call.option("window", "0");
        if (years.matches("[0-9]")) {
            return Integer.parseInt(years);
        }
        problems.error(
                call.place(),
                "window=\"" + years + "\" is no number of years",
                "write how many years before and after each step are set off, as in window=1");
        return 0;
    }

    /**
     * The scene placed.
     *
     * @param title HTML
     * @param window how many years before and after each step its calendar sets off; 0 for none
     * @param text HTML with slots: figures, then steps
     */
    public record Scene(
            String title, int window, List<String> sources, String text, String id, Place place)
            implements LoneFigure {

        public Scene {
            sources = List.copyOf(sources);
        }

        @Override
        public Optional<String> figure(Text text) {
            return Optional.of(id + "-" + text.nameInRows());
        }

        @Override
        public String kind() {
            return "scene";
        }

        @Override
        public List<Reference> references() {
            return Reference.all(Source.class, sources, place).toList();
        }
    }
}
