package org.explainer.block;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.data.Caveat;
import org.explainer.manuscript.data.Lean;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.data.Source;
import org.explainer.manuscript.text.Block;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * What the editors say beside the essay, in a box of its own.
 *
 * @param kind {@code counterpoint} or {@code missing}
 * @param title HTML; may be empty
 * @param lean of a counterpoint; {@link Lean#UNSAID} of what is missing
 * @param text HTML with slots
 */
public record Editorial(
        String kind,
        String title,
        List<String> sources,
        List<String> caveats,
        Lean lean,
        String text,
        String id,
        Place place)
        implements Block {

    private static final Set<String> OPTIONS = Set.of("sources", "caveats");

    private static final Set<String> LEANING =
            Stream.concat(OPTIONS.stream(), Stream.of("leans")).collect(toUnmodifiableSet());

    static Optional<Editorial> read(MacroCall call, Problems problems) {
        return read(call, OPTIONS, problems);
    }

    /** With one more option, {@code leans}. */
    static Optional<Editorial> leaning(MacroCall call, Problems problems) {
        return read(call, LEANING, problems);
    }

    private static Optional<Editorial> read(
            MacroCall call, Set<String> options, Problems problems) {
        call.allowOnly(options, problems);
        if (!call.requireForm(
                Form.STYLE, "[" + call.name() + "] above a block in ====", problems)) {
            return Optional.empty();
        }
        return Optional.of(
                new Editorial(
                        call.name(),
                        call.caption(),
                        call.words("sources"),
                        call.words("caveats"),
                        call.lean(problems),
                        call.text(),
                        call.id(),
                        call.place()));
    }

    @Override
    public List<Reference> references() {
        return Stream.concat(
                        Reference.all(Source.class, sources, place),
                        Reference.all(Caveat.class, caveats, place))
                .toList();
    }
}
