package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Lane;
import org.explainer.manuscript.data.PartialDate;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.text.Block;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** One step of a scene, and what its figures show in it: {@code [step,day=2004-11-22]}. */
@AutoService(BlockKind.class)
public final class StepKind implements BlockKind {

    private static final String EXAMPLE = "[step,day=2004-11-22] above a block, inside a [scene]";

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public StepKind() {}

    @Override
    public String name() {
        return "step";
    }

    @Override
    public Optional<Step> read(MacroCall call, Problems problems) {
        call.allowOnly(Set.of("day", "events", "beside", "countries", "lanes"), problems);
        if (!call.requireForm(Form.STYLE, EXAMPLE, problems)) {
            return Optional.empty();
        }
        if (!call.inside().equals("scene")) {
            problems.error(call.place(), "[step] stands in no scene", "write it as " + EXAMPLE);
            return Optional.empty();
        }
        if (!call.requireTitle(problems)) {
            return Optional.empty();
        }
        return day(call, problems).map(day -> step(day, call));
    }

    private static Step step(PartialDate day, MacroCall call) {
        return new Step(
                call.caption(),
                day,
                call.words("events"),
                call.words("beside"),
                call.words("countries"),
                call.words("lanes"),
                call.text(),
                call.place());
    }

    private static Optional<PartialDate> day(MacroCall call, Problems problems) {
        String text = call.option("day", "");
        var day = PartialDate.of(text);
        if (day.isEmpty()) {
            problems.error(
                    call.place(),
                    text.isEmpty() ? "[step] has no day" : "day=\"" + text + "\" is no date",
                    "say as of when the figures stand: day=2004-11-22, day=2004-11 or day=2004");
        }
        return day;
    }

    /**
     * A step.
     *
     * @param title HTML
     * @param day as of when the figures stand: nothing later is shown
     * @param events what the step tells
     * @param beside events that happened near it, by the other account
     * @param countries codes of those that {@code beside} concerns, where it is no round
     * @param lanes the lanes that are there from this step on
     * @param text HTML with slots
     */
    public record Step(
            String title,
            PartialDate day,
            List<String> events,
            List<String> beside,
            List<String> countries,
            List<String> lanes,
            String text,
            Place place)
            implements Block {

        public Step {
            events = List.copyOf(events);
            beside = List.copyOf(beside);
            countries = List.copyOf(countries);
            lanes = List.copyOf(lanes);
        }

        @Override
        public String kind() {
            return "step";
        }

        @Override
        public List<Reference> references() {
            return Stream.of(
                            Reference.all(Event.class, events, place),
                            Reference.all(Event.class, beside, place),
                            Reference.all(Lane.class, lanes, place))
                    .flatMap(each -> each)
                    .toList();
        }
    }
}
