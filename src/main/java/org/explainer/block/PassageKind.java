package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.data.Caveat;
import org.explainer.manuscript.data.Label;
import org.explainer.manuscript.data.Lean;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.data.Sentences;
import org.explainer.manuscript.data.Source;
import org.explainer.manuscript.text.Block;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** A paragraph that says what kind of statement it is: {@code [forecast,seed="97 98"]}. */
@AutoService(BlockKind.class)
public final class PassageKind implements BlockKind {

    private static final Set<String> OPTIONS = Set.of("seed", "sources", "caveats", "leans");

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public PassageKind() {}

    @Override
    public String name() {
        return "passage";
    }

    /** Every label but that of quotations, which are a kind of their own. */
    @Override
    public Set<String> spellings() {
        var labels = new TreeSet<>(Label.ids());
        labels.remove(Label.QUOTATION.id());
        return labels;
    }

    @Override
    public Optional<Passage> read(MacroCall call, Problems problems) {
        call.allowOnly(OPTIONS, problems);
        if (!call.requireForm(
                Form.STYLE, "[" + call.name() + ",seed=53] above a paragraph", problems)) {
            return Optional.empty();
        }
        Label label = Label.of(call.name()).orElseThrow();
        check(call, label, problems);
        Lean lean = call.lean(problems);
        var seed = call.seed(problems);
        return seed.map(
                sentences ->
                        new Passage(
                                label,
                                sentences,
                                call.words("sources"),
                                call.words("caveats"),
                                lean,
                                call.text(),
                                call.id(),
                                call.place()));
    }

    private static void check(MacroCall call, Label label, Problems problems) {
        if (label == Label.OUTSIDE && call.words("sources").isEmpty()) {
            problems.error(
                    call.place(),
                    "a passage that is not in the essay names no source",
                    "add sources=\"…\" with ids of content/data/sources.yaml");
        }
        if (!label.isAdded() && !call.option("leans", "").isEmpty()) {
            problems.error(
                    call.place(),
                    "a passage of the essay leans to neither side",
                    "delete leans=; only [outside], [comment] and [counterpoint] have it");
        }
    }

    /** The passage; {@code text} is HTML with slots, {@code id} its address on the page. */
    public record Passage(
            Label label,
            Sentences seed,
            List<String> sources,
            List<String> caveats,
            Lean lean,
            String text,
            String id,
            Place place)
            implements Block {

        @Override
        public String kind() {
            return "passage";
        }

        @Override
        public List<Reference> references() {
            return Stream.concat(
                            Reference.all(Source.class, sources, place),
                            Reference.all(Caveat.class, caveats, place))
                    .toList();
        }
    }
}
