package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.data.Dataset;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.text.Block;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Prints a CSV file of {@code content/data} as a table: {@code dataset::votes-2019[]}. */
@AutoService(BlockKind.class)
public final class DatasetKind implements BlockKind {

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public DatasetKind() {}

    @Override
    public String name() {
        return "dataset";
    }

    @Override
    public Optional<Table> read(MacroCall call, Problems problems) {
        call.allowOnly(Set.of(), problems);
        return call.requireForm(Form.MACRO, "dataset::votes-2019[]", problems)
                ? Optional.of(new Table(call.target(), call.caption(), call.place()))
                : Optional.empty();
    }

    /** What is printed; {@code title} is HTML and may be empty. */
    public record Table(String dataset, String title, Place place) implements Block {

        @Override
        public String kind() {
            return "dataset";
        }

        @Override
        public List<Reference> references() {
            return List.of(new Reference(Dataset.class, dataset, place));
        }
    }
}
