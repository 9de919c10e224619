package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.data.Dataset;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.text.LoneFigure;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * Sorts the rows of a data set into four cells by two questions; a row says yes where its cell has
 * the sign ●: {@code sort::machines[first="turned: Did it?",second="near: Was a rival near?"]}.
 */
@AutoService(BlockKind.class)
public final class SortKind implements BlockKind {

    /** What a cell holds that says yes; one that says no is empty. */
    public static final String YES = "●";

    private static final String EXAMPLE =
            "sort::NAME[first=\"COLUMN: A question?\",second=\"COLUMN: Another?\"]";

    private static final Pattern ASK = Pattern.compile("([^:]+):\\s*(\\S.*)");

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public SortKind() {}

    @Override
    public String name() {
        return "sort";
    }

    @Override
    public Optional<Sorting> read(MacroCall call, Problems problems) {
        call.allowOnly(Set.of("first", "second"), problems);
        if (!call.requireForm(Form.MACRO, EXAMPLE, problems)) {
            return Optional.empty();
        }
        if (!call.requireTitle(problems)) {
            return Optional.empty();
        }
        Optional<Ask> first = ask(call, "first", problems);
        Optional<Ask> second = ask(call, "second", problems);
        return first.flatMap(
                one ->
                        second.map(
                                other ->
                                        new Sorting(
                                                call.target(),
                                                call.caption(),
                                                one,
                                                other,
                                                call.place())));
    }

    private static Optional<Ask> ask(MacroCall call, String option, Problems problems) {
        Matcher ask = ASK.matcher(call.option(option, ""));
        if (ask.matches()) {
            return Optional.of(new Ask(ask.group(1).trim(), ask.group(2)));
        }
        problems.error(
                call.place(), "sort:: has no " + option + " question", "write it as " + EXAMPLE);
        return Optional.empty();
    }

    /** A question, and the column that answers it. */
    public record Ask(String column, String question) {}

    /**
     * What is sorted.
     *
     * @param title HTML
     */
    public record Sorting(String dataset, String title, Ask first, Ask second, Place place)
            implements LoneFigure {

        @Override
        public Optional<String> figure(Text text) {
            return Optional.of(dataset + "-sorted");
        }

        @Override
        public String kind() {
            return "sort";
        }

        @Override
        public List<Reference> references() {
            return List.of(new Reference(Dataset.class, dataset, place));
        }
    }
}
