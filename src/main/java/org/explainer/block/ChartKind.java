package org.explainer.block;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.data.Dataset;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.text.LoneFigure;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Draws columns of a data set as lines along the years: {@code chart::mills[lines="Mills"]}. */
@AutoService(BlockKind.class)
public final class ChartKind implements BlockKind {

    private static final String EXAMPLE = "chart::NAME[lines=\"A|B\",unit=\"thousands\"]";

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public ChartKind() {}

    @Override
    public String name() {
        return "chart";
    }

    @Override
    public Optional<LineChart> read(MacroCall call, Problems problems) {
        call.allowOnly(Set.of("lines", "unit", "by", "floor"), problems);
        if (!call.requireForm(Form.MACRO, EXAMPLE, problems)) {
            return Optional.empty();
        }
        boolean complete = true;
        for (String option : List.of("lines", "unit")) {
            if (call.option(option, "").isBlank()) {
                problems.error(call.place(), "chart:: has no " + option, "write it as " + EXAMPLE);
                complete = false;
            }
        }
        if (!call.requireTitle(problems)) {
            complete = false;
        }
        return complete ? Optional.of(chart(call, problems)) : Optional.empty();
    }

    private static LineChart chart(MacroCall call, Problems problems) {
        return new LineChart(
                call.target(),
                call.caption(),
                List.of(call.option("lines", "").split("\\s*\\|\\s*")),
                call.option("by", ""),
                call.option("unit", ""),
                floor(call, problems),
                call.place());
    }

    private static BigDecimal floor(MacroCall call, Problems problems) {
        String text = call.option("floor", "0");
        if (text.matches("\\d{1,9}(\\.\\d+)?")) {
            return new BigDecimal(text);
        }
        problems.error(
                call.place(),
                "floor=\"" + text + "\" is no number",
                "write where the scale begins, such as floor=50, or leave it out for zero");
        return BigDecimal.ZERO;
    }

    /**
     * What is drawn.
     *
     * @param title HTML
     * @param lines columns, each a line
     * @param by the column whose rows are joined only where it says the same; empty: all are joined
     * @param unit what is counted, as printed
     * @param floor where the scale begins
     */
    public record LineChart(
            String dataset,
            String title,
            List<String> lines,
            String by,
            String unit,
            BigDecimal floor,
            Place place)
            implements LoneFigure {

        public LineChart {
            lines = List.copyOf(lines);
        }

        @Override
        public Optional<String> figure(Text text) {
            return Optional.of(dataset);
        }

        @Override
        public String kind() {
            return "chart";
        }

        @Override
        public List<Reference> references() {
            return List.of(new Reference(Dataset.class, dataset, place));
        }
    }
}
