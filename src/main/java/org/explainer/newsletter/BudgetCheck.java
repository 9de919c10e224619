package org.explainer.newsletter;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.explainer.newsletter.mail.Weights;
import org.explainer.newsletter.story.Piece;
import org.explainer.newsletter.story.PlacedPiece;
import org.explainer.newsletter.story.Story;
import org.explainer.newsletter.story.StyledText;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Tells an author whose letter is too large what makes it so. */
record BudgetCheck(Place chapter, Problems problems) {

    private static final int NAMED = 3;
    private static final int TITLE = 40;

    private record Heavy(PlacedPiece placed, int bytes) {}

    void check(Story story, Weights weights, Size size) {
        String verdict = size.verdict();
        if (verdict.equals("good")) {
            return;
        }
        String message =
                String.format(
                        Locale.ROOT,
                        "its letter takes %,d bytes with the %,d that a platform adds; %s",
                        size.sent(),
                        size.budget().allowance(),
                        verdict.equals("error")
                                ? String.format(
                                        Locale.ROOT, "the limit is %,d", size.budget().error())
                                : String.format(
                                        Locale.ROOT,
                                        "above %,d some inboxes cut it off",
                                        size.budget().warn()));
        String hint =
                "the largest: "
                        + heaviest(story, weights)
                        + "; cut one, or set newsletter.split=auto";
        if (verdict.equals("error")) {
            problems.error(chapter, message, hint);
        } else {
            problems.warning(chapter, message, hint);
        }
    }

    private static String heaviest(Story story, Weights weights) {
        List<Heavy> heavy =
                IntStream.range(0, Math.min(story.text().size(), weights.bytes().size()))
                        .mapToObj(i -> new Heavy(story.text().get(i), weights.bytes().get(i)))
                        .sorted(Comparator.comparing(Heavy::bytes).reversed())
                        .limit(NAMED)
                        .toList();
        return String.join(", ", heavy.stream().map(BudgetCheck::name).toList());
    }

    private static String name(Heavy heavy) {
        Piece piece = heavy.placed.piece();
        String title = piece.lines().stream().map(StyledText::text).findFirst().orElse("");
        String shown = title.length() > TITLE ? title.substring(0, TITLE) + "…" : title;
        return String.format(
                Locale.ROOT,
                "%s%s with %,d (line %d)",
                piece.kind().toLowerCase(Locale.ROOT),
                shown.isEmpty() ? "" : " \"" + shown + "\"",
                heavy.bytes,
                heavy.placed.place().line());
    }
}
