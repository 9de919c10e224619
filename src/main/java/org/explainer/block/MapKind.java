package org.explainer.block;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.explainer.block.MacroCall.Form;
import org.explainer.manuscript.data.City;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Frame;
import org.explainer.manuscript.data.Reference;
import org.explainer.manuscript.text.LoneFigure;
import org.explainer.manuscript.text.Text;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * Draws a map of a part of the world, {@code map::europe[cities="geneva bern"]}: with cities, with
 * events where they happened ({@code events="article-1842"}), or with the members after each round
 * ({@code rounds="all"}). Regions that a country does not control are always marked.
 */
@AutoService(BlockKind.class)
public final class MapKind implements BlockKind {

    private static final String ALL = "all";

    /** Its public no-argument constructor is what {@link java.util.ServiceLoader} calls. */
    public MapKind() {}

    @Override
    public String name() {
        return "map";
    }

    @Override
    public Optional<PlacedMap> read(MacroCall call, Problems problems) {
        call.allowOnly(Set.of("cities", "events", "rounds"), problems);
        if (!call.requireForm(Form.MACRO, "map::europe[cities=\"geneva bern\"]", problems)) {
            return Optional.empty();
        }
        String rounds = call.option("rounds", "");
        if (!Set.of("", ALL).contains(rounds)) {
            problems.error(
                    call.place(),
                    "rounds=\"" + rounds + "\" is not known",
                    "write rounds=\"all\", or leave it out");
        }
        return Optional.of(
                new PlacedMap(
                        call.target(),
                        call.words("cities"),
                        call.words("events"),
                        !rounds.isEmpty(),
                        call.caption(),
                        call.place()));
    }

    /**
     * The map placed.
     *
     * @param frame id of a row of frames
     * @param cities ids, or the one word all
     * @param rounds whether it shows who was a member after each round
     * @param title HTML; may be empty
     */
    public record PlacedMap(
            String frame,
            List<String> cities,
            List<String> events,
            boolean rounds,
            String title,
            Place place)
            implements LoneFigure {

        public PlacedMap {
            cities = List.copyOf(cities);
            events = List.copyOf(events);
        }

        /** Whether it shows every city of the book. */
        public boolean allCities() {
            return cities.equals(List.of(ALL));
        }

        @Override
        public Optional<String> figure(Text text) {
            return Optional.of("map-" + frame);
        }

        @Override
        public String kind() {
            return "map";
        }

        @Override
        public List<Reference> references() {
            return Stream.of(
                            Stream.of(new Reference(Frame.class, frame, place)),
                            Reference.all(City.class, allCities() ? List.of() : cities, place),
                            Reference.all(Event.class, events, place))
                    .flatMap(each -> each)
                    .toList();
        }
    }
}
