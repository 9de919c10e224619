package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.data.Entry;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.text.LoneFigure;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * Lists events: those of the chapter ({@code timeline::[]}), all of them ({@code timeline::all[]})
 * or some ({@code timeline::[events="strike-1901 vote-1902"]}).
 */
@AutoService(BlockKind.class)
public final class TimelineKind implements BlockKind {

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public TimelineKind() {}

    @Override
    public String name() {
        return "timeline";
    }

    @Override
    public Optional<Timeline> read(MacroCall call, Problems problems) {
        call.allowOnly(Set.of("events"), problems);
        if (!call.requireForm(Form.MACRO, "timeline::[]", problems)) {
            return Optional.empty();
        }
        if (!Set.of("", "all").contains(call.target())) {
            problems.error(
                    call.place(),
                    "timeline:: does not know \"" + call.target() + "\"",
                    "write timeline::all[], timeline::[] or timeline::[events=\"…\"]");
            return Optional.empty();
        }
        return Optional.of(
                new Timeline(
                        call.target().equals("all"),
                        call.words("events"),
                        call.caption(),
                        call.place()));
    }

    /** The list placed; neither {@code all} nor {@code events} means the chapter's own. */
    public record Timeline(boolean all, List<String> events, String title, Place place)
            implements LoneFigure {

        /** A list is no drawing: who wants to share it says what it leaves out. */
        @Override
        public boolean isDrawn() {
            return false;
        }

        @Override
        public boolean shows(Text text, Stream<Entry> rows) {
            return !own()
                    || rows.anyMatch(
                            row ->
                                    row instanceof Event event
                                            && event.chapters().contains(text.nameInRows()));
        }

        @Override
        public Optional<String> figure(Text text) {
            return all
                    ? Optional.of("dates")
                    : LoneFigure.numbered(this, Timeline.class, Timeline::prefix, text);
        }

        /** Whether the events are those of the text that the list stands in. */
        private boolean own() {
            return !all && events.isEmpty();
        }

        private String prefix() {
            return all ? "" : own() ? "dates-" : "events-";
        }

        @Override
        public String kind() {
            return "timeline";
        }

        @Override
        public List<Reference> references() {
            return Reference.all(Event.class, events, place).toList();
        }
    }
}
