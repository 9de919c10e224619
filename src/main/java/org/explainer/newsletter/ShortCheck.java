package org.explainer.newsletter;

import java.util.Locale;
import org.explainer.newsletter.story.Story;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Whether a short letter is one: read in two minutes, with few ways to leave it. */
record ShortCheck(Place row, Problems problems) {

    private static final int FEW = 200;
    private static final int WORDS = 400;
    private static final int LINKS = 12;
    private static final int BYTES = 15_000;

    void check(Story story, Size size) {
        int words = story.words();
        if (words < FEW || words > WORDS) {
            warn("has %d words".formatted(words), "write it with %d to %d".formatted(FEW, WORDS));
        }
        if (story.links().size() > LINKS) {
            warn(
                    "leads to %d addresses".formatted(story.links().size()),
                    "name fewer sources: %d links are enough".formatted(LINKS));
        }
        if (size.bytes() > BYTES) {
            warn(
                    String.format(Locale.ROOT, "takes %,d bytes", size.bytes()),
                    String.format(Locale.ROOT, "%,d are enough", BYTES));
        }
    }

    private void warn(String fault, String hint) {
        problems.warning(row, "the short letter " + fault, hint);
    }
}
