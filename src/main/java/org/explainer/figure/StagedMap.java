package org.explainer.figure;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.explainer.block.MapKind.PlacedMap;
import org.explainer.block.StepKind.Step;
import org.explainer.edition.Edition;
import org.explainer.figure.map.Atlas;
import org.explainer.figure.map.MapDrawing;
import org.explainer.figure.map.MapDrawing.Dot;
import org.explainer.manuscript.data.City;
import org.explainer.manuscript.data.Region;
import org.explainer.manuscript.data.Round;

/**
 * A map on which the steps of a scene change what is filled, patterned and named. Its last state,
 * without steps, is what held when the essay appeared.
 *
 * @param joinedLater countries that joined after the essay: no step and no last state shows it
 * @param members the countries of rounds, from the step on by whose day they had joined
 * @param beside countries that joined near a step, or that what stands beside it concerns
 * @param homes countries in which the events of a step happened
 * @param views where each step looks: its first city, if the map shows one
 * @param cities the names of all, by their ids
 */
public record StagedMap(
        MapDrawing map,
        SceneStaging staging,
        String joinedLater,
        List<Layer> members,
        List<Layer> beside,
        List<Layer> homes,
        List<Optional<Dot>> views,
        Map<String, String> cities) {

    /** An area; {@code from} is 0 and {@code in} empty where they do not count. */
    public record Layer(String path, int from, String in) {}

    /** The steps in whose events a city has a part; empty if in none. */
    public String in(String city) {
        return staging.numbers(
                step ->
                        map.happenings().stream()
                                .filter(happening -> step.events().contains(happening.event().id()))
                                .flatMap(happening -> happening.cities().stream())
                                .anyMatch(one -> one.name().equals(city)));
    }

    /** Whether letters on the map name a region, or the city that stands for it. */
    public boolean marks(Region region, String text) {
        return region.name().equals(text) || cities.getOrDefault(region.city(), "").equals(text);
    }

    /** How many members there were on the day of a step, counted from 1; 0 before the first. */
    public int count(int step) {
        return map.steps().stream()
                .map(MapDrawing.Step::round)
                .filter(round -> staging.from(round.date()) <= step)
                .mapToInt(Round::members)
                .reduce(0, Math::max);
    }

    static StagedMap of(Edition edition, Atlas atlas, PlacedMap chart, SceneStaging staging) {
        MapDrawing map = atlas.draw(chart);
        List<Round> rounds = map.steps().stream().map(MapDrawing.Step::round).toList();
        return new StagedMap(
                map,
                staging,
                atlas.land(chart, codes(rounds.subList(map.current(), rounds.size()))),
                members(rounds.subList(0, map.current()), atlas, chart, staging),
                layers(near(edition, rounds, staging), atlas, chart),
                layers(homes(map, atlas, chart, staging), atlas, chart),
                staging.steps().stream().map(step -> view(map, step)).toList(),
                edition.library().rows(City.class).stream().collect(toMap(City::id, City::name)));
    }

    private static List<Layer> members(
            List<Round> rounds, Atlas atlas, PlacedMap chart, SceneStaging staging) {
        Map<Integer, List<Round>> byStep = new TreeMap<>();
        for (Round round : rounds) {
            byStep.computeIfAbsent(staging.from(round.date()), step -> new ArrayList<>())
                    .add(round);
        }
        return byStep.entrySet().stream()
                .map(one -> new Layer(atlas.land(chart, codes(one.getValue())), one.getKey(), ""))
                .filter(layer -> !layer.path().isEmpty())
                .toList();
    }

    private static Set<String> codes(Collection<Round> rounds) {
        Set<String> codes = new TreeSet<>();
        rounds.forEach(round -> codes.addAll(round.codes()));
        return codes;
    }

    /** Codes of countries, by the steps that set them off. */
    private static Map<String, Set<String>> near(
            Edition edition, List<Round> rounds, SceneStaging staging) {
        Map<String, Set<String>> near = new TreeMap<>();
        for (String id : staging.besides()) {
            rounds.stream()
                    .filter(round -> round.date().equals(edition.event(id).date()))
                    .forEach(round -> add(near, staging.beside(id), round.codes()));
        }
        for (String code : staging.countries()) {
            add(near, staging.numbers(step -> step.countries().contains(code)), List.of(code));
        }
        return near;
    }

    private static Map<String, Set<String>> homes(
            MapDrawing map, Atlas atlas, PlacedMap chart, SceneStaging staging) {
        Map<String, Set<Integer>> steps = new TreeMap<>();
        for (MapDrawing.Happening happening : map.happenings()) {
            for (City city : happening.cities()) {
                atlas.home(chart, city)
                        .ifPresent(
                                code ->
                                        steps.computeIfAbsent(code, one -> new TreeSet<>())
                                                .addAll(staging.of(happening.event().id())));
            }
        }
        Map<String, Set<String>> homes = new TreeMap<>();
        steps.forEach((code, in) -> add(homes, text(in), List.of(code)));
        return homes;
    }

    private static String text(Set<Integer> steps) {
        return steps.stream().map(String::valueOf).collect(joining(" "));
    }

    private static void add(Map<String, Set<String>> layers, String in, List<String> codes) {
        if (!in.isEmpty()) {
            layers.computeIfAbsent(in, one -> new TreeSet<>()).addAll(codes);
        }
    }

    private static List<Layer> layers(
            Map<String, Set<String>> codes, Atlas atlas, PlacedMap chart) {
        return codes.entrySet().stream()
                .map(one -> new Layer(atlas.land(chart, one.getValue()), 0, one.getKey()))
                .filter(layer -> !layer.path().isEmpty())
                .toList();
    }

    private static Optional<Dot> view(MapDrawing map, Step step) {
        return map.happenings().stream()
                .filter(happening -> step.events().contains(happening.event().id()))
                .flatMap(happening -> happening.cities().stream())
                .flatMap(city -> map.dots().stream().filter(dot -> dot.city().equals(city.name())))
                .findFirst();
    }
}
