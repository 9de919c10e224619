package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.data.Source;
import org.explainer.manuscript.text.Block;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Cites a source in a sentence: {@code source:census-1901[the census]}. */
@AutoService(BlockKind.class)
public final class SourceKind implements BlockKind {

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public SourceKind() {}

    @Override
    public String name() {
        return "source";
    }

    @Override
    public Optional<Citation> read(MacroCall call, Problems problems) {
        call.allowOnly(Set.of(), problems);
        return call.requireForm(Form.INLINE, "source:census-1901[the census]", problems)
                ? Optional.of(new Citation(call.target(), call.text(), call.place()))
                : Optional.empty();
    }

    /** The source cited; {@code text} is HTML, empty for the source's label. */
    public record Citation(String source, String text, Place place) implements Block {

        @Override
        public String kind() {
            return "source";
        }

        @Override
        public List<Reference> references() {
            return List.of(new Reference(Source.class, source, place));
        }
    }
}
