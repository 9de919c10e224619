package org.explainer.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.explainer.block.ChartKind.LineChart;
import org.explainer.block.EpisodesKind.Episodes;
import org.explainer.block.Exhibit;
import org.explainer.block.FilmKind.Film;
import org.explainer.block.LanesKind.PlacedLanes;
import org.explainer.block.MapKind.PlacedMap;
import org.explainer.block.PredictKind.Predict;
import org.explainer.block.SceneKind.Scene;
import org.explainer.block.SortKind.Sorting;
import org.explainer.edition.Edition;
import org.explainer.edition.Figures;
import org.explainer.edition.PlacedFigure;
import org.explainer.figure.Overview.Named;
import org.explainer.figure.map.Atlas;
import org.explainer.figure.map.MapDrawing;
import org.explainer.manuscript.data.Actor;
import org.explainer.manuscript.data.Event;
import org.explainer.manuscript.text.Block;
import org.explainer.manuscript.text.Body;
import org.explainer.manuscript.text.Text;
import org.explainer.template.Nest;

/** What templates can have drawn, a method for each drawing; they read it as {@code draw}. */
public final class Drawings {

    private final Edition edition;
    private final Atlas atlas;
    private final Figures figures;

    public Drawings(Edition edition) {
        this.edition = edition;
        this.atlas = new Atlas(edition.library());
        this.figures = Figures.of(edition);
    }

    /** The figure that a block of {@code page} is, where it has a page of its own. */
    public Optional<PlacedFigure> alone(Block block, Text page) {
        return figures.of(block, page);
    }

    /** All that have one, in reading order. */
    public List<PlacedFigure> alone() {
        return figures.all();
    }

    /** Which claim rests on which, as the data set says it, no more than so many levels deep. */
    public Argument argument(String dataset, int levels) {
        return Argument.of(edition, dataset, levels);
    }

    /** The episodes that a block shows in {@code page}, by date. */
    public Moments moments(Episodes block, Text page) {
        return Moments.of(edition, block, page);
    }

    /** The events of which a block asks what readers expect. */
    public Cases cases(Predict block) {
        return Cases.of(edition, block);
    }

    /** The events of which a text asks that. */
    public List<Cases.Case> cases(Text text) {
        return text.body()
                .all(Predict.class)
                .flatMap(block -> cases(block).all().stream())
                .toList();
    }

    /** The authors' claims at a glance, by chapters. */
    public Overview claims() {
        return Overview.of(
                edition,
                edition.chapters().stream()
                        .map(
                                chapter ->
                                        new Named(
                                                chapter.shortTitle(),
                                                "claims-" + chapter.id(),
                                                edition.claimsOf(chapter)))
                        .toList());
    }

    /** The critics' premises at a glance, by those who hold them. */
    public Overview premises() {
        return Overview.of(
                edition,
                edition.people().holders().stream()
                        .map(
                                holders ->
                                        new Named(
                                                familyNames(holders),
                                                "premises-" + holders.get(0).id(),
                                                edition.people().premises(holders)))
                        .toList());
    }

    private static String familyNames(List<Actor> people) {
        return people.stream().map(Actor::familyName).collect(Collectors.joining(", "));
    }

    /** The rows of a data set, sorted by two questions. */
    public Quarters quarters(Sorting block) {
        return Quarters.of(edition.dataset(block.dataset()), block);
    }

    /** The numbers of a data set as dots, if it asks for that. */
    public Optional<Dots> dots(Exhibit block) {
        return Dots.of(edition.dataset(block.dataset()));
    }

    /** The pairs of bars of a vote between two. */
    public List<Pair> runoff(Exhibit block) {
        return Pair.of(edition.dataset(block.dataset()), block.needs().percentages());
    }

    /** Columns of a data set as lines along the years. */
    public Curves chart(LineChart block) {
        return Curves.of(edition, block);
    }

    /** The band under the masthead, as {@code page} shows it. */
    public Pulse pulse(Text page) {
        return Pulse.of(edition, page);
    }

    /** A map. */
    public MapDrawing map(PlacedMap chart) {
        return atlas.draw(chart);
    }

    /** When the parts of a scene's figures are seen, by the blocks that it holds. */
    public SceneStaging staging(List<Block> inside) {
        return SceneStaging.of(inside);
    }

    /** A map as it stands in a scene. */
    public StagedMap map(PlacedMap chart, SceneStaging staging) {
        return StagedMap.of(edition, atlas, chart, staging);
    }

    /** The years of a scene; none where its steps tell no event. */
    public Optional<SceneCalendar> calendar(Scene scene, SceneStaging staging) {
        return staging.steps().stream().allMatch(step -> step.events().isEmpty())
                ? Optional.empty()
                : Optional.of(SceneCalendar.of(edition, scene, staging));
    }

    /** How many steps the longest scene of the edition has. */
    public int longestScene() {
        return edition.texts()
                .map(Text::body)
                .mapToInt(Drawings::longestScene)
                .reduce(0, Math::max);
    }

    private static int longestScene(Body body) {
        return body.all(Scene.class)
                .mapToInt(scene -> SceneStaging.of(Nest.of(scene, body).inside()).steps().size())
                .reduce(0, Math::max);
    }

    /** The first chapter or page that shows the film. */
    public Optional<Text> filmed() {
        return edition.texts()
                .filter(Text::listed)
                .filter(text -> text.body().all(Film.class).findAny().isPresent())
                .findFirst();
    }

    /** The strip of the home page; none where the edition has no accounts for it. */
    public Optional<Strip> strip(Text page) {
        return Strip.of(edition, page);
    }

    /** The film, in time. */
    public Reel reel() {
        return Reel.of(edition);
    }

    /** How many members there were after each round. */
    public Steps steps() {
        return Steps.of(edition);
    }

    /** The same as it stands in a scene. */
    public StagedSteps steps(SceneStaging staging) {
        return StagedSteps.of(edition, staging);
    }

    /** Events in lanes. */
    public Lanes lanes(PlacedLanes stretch) {
        return Lanes.of(edition, stretch);
    }

    /** The numbers of the chapters that tell of an event. */
    public List<Integer> chapters(Event event) {
        return Lanes.chapters(edition, event);
    }

    /** Who held which office when. */
    public OfficeChart officeChart() {
        return OfficeChart.of(edition);
    }

    /** The offices of a person, as {@code page} shows them. */
    public Offices offices(Actor actor, Text page) {
        return Offices.of(edition, actor, page);
    }
}
