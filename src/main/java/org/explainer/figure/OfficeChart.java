package org.explainer.figure;

import static org.explainer.figure.Hundredth.number;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.explainer.edition.Edition;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.data.Actor.Role;
import org.explainer.manuscript.data.Days;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.data.Tenure;
import org.explainer.manuscript.text.Years;

/**
 * Who held which office when, a row a person, along the years of the band. The data know years and
 * no days: the year in which an office began or ended is shown as one that may have been any part
 * of it. Places are in percent of the width.
 *
 * @param peaks where the peaks of the band stand
 * @param years names of years, as on the calendar
 */
public record OfficeChart(List<Group> groups, List<String> peaks, List<TimeScale.Cell> years) {

    /** The people of a country. */
    public record Group(String country, List<Row> rows) {}

    /** A person and the offices that can be drawn. */
    public record Row(Actor actor, List<Bar> bars) {}

    /**
     * An office held.
     *
     * @param width of all the years in each of which it was held
     * @param sure where the years begin that it was held for the whole of, and {@code length} of
     *     them
     */
    public record Bar(String office, String left, String width, String sure, String length) {}

    static OfficeChart of(Edition edition) {
        Years band = edition.cover().years();
        LocalDate essay = edition.essay().online().firstDay();
        var scale =
                new TimeScale(
                        new Days(
                                LocalDate.of(band.first(), 1, 1),
                                LocalDate.of(band.last(), 12, 31)));
        Map<String, List<Row>> countries = new LinkedHashMap<>();
        for (Actor actor : heads(edition.library().rows(Actor.class))) {
            List<Bar> bars = bars(actor, scale, essay);
            if (!bars.isEmpty()) {
                countries
                        .computeIfAbsent(actor.country(), country -> new ArrayList<>())
                        .add(new Row(actor, bars));
            }
        }
        return new OfficeChart(
                countries.entrySet().stream()
                        .map(country -> new Group(country.getKey(), country.getValue()))
                        .toList(),
                edition.library().rows(Event.class).stream()
                        .filter(event -> event.band().equals("peak"))
                        .map(event -> number(scale.at(event.date())))
                        .toList(),
                scale.cells());
    }

    /** Those who have headed a state or a government; where nobody has, all. */
    private static List<Actor> heads(List<Actor> actors) {
        List<Actor> heads =
                actors.stream()
                        .filter(
                                actor ->
                                        actor.roles().stream()
                                                .anyMatch(role -> !role.office().isEmpty()))
                        .toList();
        return heads.isEmpty() ? actors : heads;
    }

    private static List<Bar> bars(Actor actor, TimeScale scale, LocalDate essay) {
        return actor.roles().stream()
                .flatMap(
                        role ->
                                role.tenures().stream()
                                        .flatMap(held -> bar(role, held, scale, essay).stream()))
                .toList();
    }

    private static Optional<Bar> bar(Role role, Tenure held, TimeScale scale, LocalDate essay) {
        double from = scale.at(LocalDate.of(held.first(), 1, 1));
        double sure = scale.at(LocalDate.of(held.first() + 1, 1, 1));
        double until = scale.at(held.last().map(last -> LocalDate.of(last, 1, 1)).orElse(essay));
        double to = scale.at(held.last().map(last -> LocalDate.of(last + 1, 1, 1)).orElse(essay));
        return Optional.of(
                        new Bar(
                                role.office(),
                                number(from),
                                number(to - from),
                                number(sure),
                                number(Math.max(0, until - sure))))
                .filter(bar -> to > from);
    }
}
