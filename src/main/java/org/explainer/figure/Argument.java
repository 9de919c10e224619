package org.explainer.figure;

import java.util.List;
import org.explainer.edition.Edition;
import org.explainer.edition.Reasons;
import org.explainer.manuscript.data.Claim;

/**
 * An argument map: what it all leads to, and below each claim those that are given for it.
 *
 * @param boxes the conclusions
 */
public record Argument(List<Box> boxes) {

    /** One claim; {@code reasons} are the claims given for it. */
    public record Box(Claim claim, List<Box> reasons) {}

    /** Draws no more than so many {@code levels}. */
    static Argument of(Edition edition, String dataset, int levels) {
        Reasons reasons = Reasons.of(edition.dataset(dataset)).orElseThrow();
        return new Argument(boxes(edition, reasons, reasons.conclusions(), levels));
    }

    private static List<Box> boxes(
            Edition edition, Reasons reasons, List<String> claims, int levels) {
        return levels == 0
                ? List.of()
                : claims.stream()
                        .map(
                                claim ->
                                        new Box(
                                                edition.claim(claim),
                                                boxes(
                                                        edition,
                                                        reasons,
                                                        reasons.given(claim),
                                                        levels - 1)))
                        .toList();
    }
}
