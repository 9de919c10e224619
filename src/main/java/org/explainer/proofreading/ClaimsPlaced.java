package org.explainer.proofreading;

import java.util.HashMap;
import java.util.Map;
import org.explainer.block.ClaimKind.Placement;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Claim;
import org.explainer.manuscript.data.Label;
import org.explainer.manuscript.text.Chapter;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * Every claim of the ledger is made in one passage of its chapter, and that passage has a label.
 */
final class ClaimsPlaced implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        Map<String, Place> made = new HashMap<>();
        for (Chapter chapter : manuscript.chapters()) {
            chapter.body().all(Placement.class).forEach(spot -> check(spot, made, problems));
        }
        for (Claim claim : manuscript.library().rows(Claim.class)) {
            boolean here =
                    manuscript.chapters().stream()
                            .filter(chapter -> chapter.id().equals(claim.chapter()))
                            .flatMap(chapter -> chapter.body().all(Placement.class))
                            .anyMatch(spot -> spot.claim().equals(claim.id()));
            boolean written =
                    manuscript.chapters().stream()
                            .anyMatch(chapter -> chapter.id().equals(claim.chapter()));
            if (written && !here) {
                problems.error(
                        claim.place(),
                        "no passage of " + claim.chapter() + " makes the claim " + claim.id(),
                        "add claim:" + claim.id() + "[] to the passage that makes it");
            }
        }
    }

    private static void check(Placement spot, Map<String, Place> made, Problems problems) {
        if (Label.of(spot.inside()).isEmpty()) {
            problems.error(
                    spot.place(),
                    "claim:" + spot.claim() + "[] stands where no label says what it is",
                    "put it in a passage such as [authors-claim,seed=57]");
        }
        Place first = made.putIfAbsent(spot.claim(), spot.place());
        if (first != null) {
            problems.error(
                    spot.place(),
                    "the claim " + spot.claim() + " is made twice, first at " + first,
                    "leave the mark where the claim is made in full");
        }
    }
}
