package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.data.Caveat;
import org.explainer.manuscript.data.Quotation;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.text.Block;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * A permitted quotation, set alone ({@code [quotation,q-frost]} above a block in {@code ____}) or
 * in a sentence: {@code quotation:q-frost[I do not rule out such a possibility]}.
 */
@AutoService(BlockKind.class)
public final class QuotationKind implements BlockKind {

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public QuotationKind() {}

    @Override
    public String name() {
        return "quotation";
    }

    @Override
    public Optional<Extract> read(MacroCall call, Problems problems) {
        call.allowOnly(Set.of("caveats"), problems);
        if (call.form() == Form.MACRO) {
            call.requireForm(Form.STYLE, "[quotation," + call.target() + "] above ____", problems);
            return Optional.empty();
        }
        return Optional.of(
                new Extract(
                        call.target(),
                        call.source(),
                        call.words("caveats"),
                        call.form() == Form.INLINE,
                        call.id(),
                        call.place()));
    }

    /** The quotation placed; {@code words} are the author's, to be compared with the permitted. */
    public record Extract(
            String quotation,
            String words,
            List<String> caveats,
            boolean inline,
            String id,
            Place place)
            implements Block {

        @Override
        public String kind() {
            return "quotation";
        }

        @Override
        public List<Reference> references() {
            return Stream.concat(
                            Stream.of(new Reference(Quotation.class, quotation, place)),
                            Reference.all(Caveat.class, caveats, place))
                    .toList();
        }
    }
}
