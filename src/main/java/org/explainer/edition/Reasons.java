package org.explainer.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.explainer.manuscript.data.Dataset;
import org.explainer.problem.Place;

/**
 * Which claim is a reason for which other, as a data set says it.
 *
 * @param steps in the order of the rows
 */
public record Reasons(List<Step> steps) {

    /** One row: {@code claim} is a reason for {@code supports}. */
    public record Step(String claim, String supports, Place place) {}

    public Reasons {
        steps = List.copyOf(steps);
    }

    /** Empty for a data set that has no such columns. */
    public static Optional<Reasons> of(Dataset dataset) {
        int claim = dataset.columns().indexOf(Dataset.CLAIM);
        int supports = dataset.columns().indexOf(Dataset.SUPPORTS);
        if (claim < 0 || supports < 0) {
            return Optional.empty();
        }
        List<Place> places = dataset.places();
        return Optional.of(
                new Reasons(
                        IntStream.range(0, dataset.rows().size())
                                .mapToObj(
                                        row ->
                                                step(
                                                        dataset.rows().get(row),
                                                        claim,
                                                        supports,
                                                        places.get(row)))
                                .toList()));
    }

    private static Step step(List<String> row, int claim, int supports, Place place) {
        return new Step(row.get(claim), row.get(supports), place);
    }

    /** The claims that are a reason for nothing, in the order of the rows. */
    public List<String> conclusions() {
        return steps.stream()
                .map(Step::supports)
                .distinct()
                .filter(claim -> next(claim).isEmpty())
                .toList();
    }

    /** The claims given for {@code claim}, in the order of the rows. */
    public List<String> given(String claim) {
        return steps.stream()
                .filter(step -> step.supports().equals(claim))
                .map(Step::claim)
                .toList();
    }

    /** What leads from the row back to its own claim: {@code a, b, a}; empty if nothing does. */
    public List<String> circle(Step row) {
        List<String> path = new ArrayList<>(List.of(row.claim()));
        Optional<Step> step = Optional.of(row);
        while (step.isPresent() && path.size() <= steps.size() + 1) {
            String claim = step.get().supports();
            path.add(claim);
            if (claim.equals(row.claim())) {
                return path;
            }
            step = next(claim);
        }
        return List.of();
    }

    /** The first row in which the claim is a reason. */
    public Optional<Step> next(String claim) {
        return steps.stream().filter(step -> step.claim().equals(claim)).findFirst();
    }
}
