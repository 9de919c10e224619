package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.Optional;
import java.util.Set;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.text.Block;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Shows the film of {@code content/data/film.yaml}: {@code film::[]}. */
@AutoService(BlockKind.class)
public final class FilmKind implements BlockKind {

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public FilmKind() {}

    @Override
    public String name() {
        return "film";
    }

    @Override
    public Optional<Film> read(MacroCall call, Problems problems) {
        call.allowOnly(Set.of(), problems);
        if (!call.requireForm(Form.MACRO, "film::[]", problems)) {
            return Optional.empty();
        }
        if (!call.target().isEmpty()) {
            problems.error(call.place(), "there is one film, and it has no name", "write film::[]");
            return Optional.empty();
        }
        return Optional.of(new Film(call.caption(), call.place()));
    }

    /**
     * The film placed.
     *
     * @param title HTML; may be empty
     */
    public record Film(String title, Place place) implements Block {

        @Override
        public String kind() {
            return "film";
        }
    }
}
