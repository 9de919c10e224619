package org.explainer.block;

import com.google.auto.service.AutoService;
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

/**
 * Draws which claim rests on which, from a CSV file of {@code content/data}: {@code
 * argument::thesis[]}; with {@code levels=3} no deeper than that, with {@code with="ratings"} for
 * readers to rate.
 */
@AutoService(BlockKind.class)
public final class ArgumentKind implements BlockKind {

    /** More than any argument has. */
    private static final int WHOLE = 99;

    private static final String ALL = "" + WHOLE;

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public ArgumentKind() {}

    @Override
    public String name() {
        return "argument";
    }

    @Override
    public Optional<PlacedArgument> read(MacroCall call, Problems problems) {
        call.allowOnly(Set.of("levels", "with"), problems);
        return call.requireForm(Form.MACRO, "argument::thesis[]", problems)
                        && isClear(call, problems)
                ? Optional.of(
                        new PlacedArgument(
                                call.target(),
                                Integer.parseInt(call.option("levels", ALL)),
                                call.options().containsKey("with"),
                                call.caption(),
                                call.place()))
                : Optional.empty();
    }

    private static boolean isClear(MacroCall call, Problems problems) {
        String levels = call.option("levels", ALL);
        String with = call.option("with", "ratings");
        boolean counted = levels.matches("[1-9]\\d?");
        if (!counted) {
            problems.error(
                    call.place(),
                    "levels=\"" + levels + "\" is no number of levels",
                    "write how many to show, the conclusion being the first: levels=3");
        }
        if (!with.equals("ratings")) {
            problems.error(
                    call.place(),
                    "an argument map comes with no \"" + with + "\"",
                    "write with=\"ratings\", or leave it out");
        }
        return counted && with.equals("ratings");
    }

    /**
     * The map placed.
     *
     * @param levels how many are shown, the conclusion being the first
     * @param rated whether readers may say what convinces them
     * @param title HTML, may be empty
     */
    public record PlacedArgument(
            String dataset, int levels, boolean rated, String title, Place place)
            implements LoneFigure {

        @Override
        public Optional<String> figure(Text text) {
            String name = "argument-" + dataset;
            return Optional.of(levels < WHOLE ? name + "-" + levels : name);
        }

        @Override
        public String kind() {
            return "argument";
        }

        @Override
        public List<Reference> references() {
            return List.of(new Reference(Dataset.class, dataset, place));
        }
    }
}
