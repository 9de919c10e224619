package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.data.Days;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.PartialDate;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.text.LoneFigure;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * Draws events in lanes: all of them ({@code lanes::all[]}) or those of some months ({@code
 * lanes::[from=2004-03,to=2005-02]}).
 */
@AutoService(BlockKind.class)
public final class LanesKind implements BlockKind {

    private static final String EXAMPLE = "lanes::all[] or lanes::[from=2004-03,to=2005-02]";

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public LanesKind() {}

    @Override
    public String name() {
        return "lanes";
    }

    @Override
    public Optional<PlacedLanes> read(MacroCall call, Problems problems) {
        call.allowOnly(Set.of("from", "to", "rivals"), problems);
        if (!call.requireForm(Form.MACRO, EXAMPLE, problems)) {
            return Optional.empty();
        }
        return switch (call.target()) {
            case "" -> days(call, problems).map(days -> stretch(Optional.of(days), call));
            case "all" -> all(call, problems);
            default -> refuse(call, "is not written like this", problems);
        };
    }

    private static Optional<PlacedLanes> all(MacroCall call, Problems problems) {
        return call.options().isEmpty()
                ? Optional.of(stretch(Optional.empty(), call))
                : refuse(call, "takes no dates", problems);
    }

    private static Optional<PlacedLanes> refuse(MacroCall call, String why, Problems problems) {
        problems.error(
                call.place(), "lanes::" + call.target() + "[] " + why, "write it as " + EXAMPLE);
        return Optional.empty();
    }

    private static PlacedLanes stretch(Optional<Days> days, MacroCall call) {
        return new PlacedLanes(days, call.words("rivals"), call.caption(), call.place());
    }

    private static Optional<Days> days(MacroCall call, Problems problems) {
        Optional<PartialDate> from = date("from", call, problems);
        Optional<PartialDate> to = date("to", call, problems);
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        var days = new Days(from.get().firstDay(), to.get().lastDay());
        if (days.count() < 1) {
            problems.error(
                    call.place(),
                    "from=" + from.get() + " is later than to=" + to.get(),
                    "write the earlier date first");
            return Optional.empty();
        }
        return Optional.of(days);
    }

    private static Optional<PartialDate> date(String key, MacroCall call, Problems problems) {
        String text = call.option(key, "");
        var date = PartialDate.of(text);
        if (date.isEmpty()) {
            problems.error(
                    call.place(),
                    text.isEmpty()
                            ? "lanes:: has no " + key
                            : "%s=\"%s\" is no date".formatted(key, text),
                    "write " + key + "=2004-03-29, " + key + "=2004-03 or " + key + "=2004");
        }
        return date;
    }

    /**
     * The stretch of time drawn.
     *
     * @param days empty for all the time there is
     * @param rivals events that others hold against the authors' account: a lane of their own
     * @param title HTML; may be empty
     */
    public record PlacedLanes(Optional<Days> days, List<String> rivals, String title, Place place)
            implements LoneFigure {

        @Override
        public Optional<String> figure(Text text) {
            return Optional.of("lanes" + days.map(some -> "-" + some.first()).orElse(""));
        }

        @Override
        public String kind() {
            return "lanes";
        }

        /** Only all events are filtered and wait for their turn. */
        @Override
        public String script() {
            return days.isEmpty() ? kind() : "";
        }

        @Override
        public List<Reference> references() {
            return Reference.all(Event.class, rivals, place).toList();
        }
    }
}
