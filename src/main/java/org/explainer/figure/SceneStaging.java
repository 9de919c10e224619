package org.explainer.figure;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.explainer.block.StepKind.Step;
import org.explainer.manuscript.data.PartialDate;
import org.explainer.manuscript.text.Block;

/**
 * When the parts of a scene's figures are seen. Steps are counted from 1; a part says from which
 * step on it is there ({@code data-from}) and in which steps it stands out ({@code data-in}).
 */
public record SceneStaging(List<Step> steps) {

    public SceneStaging {
        steps = List.copyOf(steps);
    }

    /** Of the blocks that a scene holds. */
    static SceneStaging of(List<Block> inside) {
        return new SceneStaging(
                inside.stream().filter(Step.class::isInstance).map(Step.class::cast).toList());
    }

    /** The number of a step. */
    public int number(Step step) {
        return steps.indexOf(step) + 1;
    }

    /**
     * The first step that stands on a day when what has this date had surely happened: no figure
     * shows what came later. One more than there are, if none does.
     */
    public int from(PartialDate date) {
        LocalDate certain = date.lastDay();
        return 1
                + (int)
                        steps.stream()
                                .takeWhile(step -> step.day().lastDay().isBefore(certain))
                                .count();
    }

    /** The first step that shows a lane; 0 if no step names it, for then it is always there. */
    public int fromLane(String lane) {
        return which(step -> step.lanes().contains(lane)).stream().findFirst().orElse(0);
    }

    /** The steps that tell of an event, with spaces between; empty if none does. */
    public String in(String event) {
        return numbers(step -> step.events().contains(event));
    }

    /** The steps beside which an event stands. */
    public String beside(String event) {
        return numbers(step -> step.beside().contains(event));
    }

    /** As {@link #in}, as numbers. */
    List<Integer> of(String event) {
        return which(step -> step.events().contains(event));
    }

    /** The steps of which something holds. */
    String numbers(Predicate<Step> test) {
        return which(test).stream().map(String::valueOf).collect(joining(" "));
    }

    private List<Integer> which(Predicate<Step> test) {
        return IntStream.range(0, steps.size())
                .filter(at -> test.test(steps.get(at)))
                .mapToObj(at -> at + 1)
                .toList();
    }

    /** The codes of all countries that steps name, each once. */
    List<String> countries() {
        return steps.stream().flatMap(step -> step.countries().stream()).distinct().toList();
    }

    /** The ids of all events beside its steps, each once. */
    List<String> besides() {
        return steps.stream().flatMap(step -> step.beside().stream()).distinct().toList();
    }
}
