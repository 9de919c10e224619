package org.explainer.edition;

import java.util.regex.Pattern;
import org.explainer.block.PassageKind.Passage;
import org.explainer.manuscript.text.Body;

/** How long a text takes to read. */
final class ReadingTime {

    /** Words a minute; Brysbaert, "How many words do we read per minute?" (2019), gives 238. */
    private static final int SPEED = 238;

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private ReadingTime() {}

    /** Whole minutes for the passages of a text, at least 1. */
    static int minutes(Body body) {
        int words = body.all(Passage.class).mapToInt(ReadingTime::words).sum();
        return Math.max(1, Math.round(words / (float) SPEED));
    }

    private static int words(Passage passage) {
        return TAG.matcher(passage.text()).replaceAll(" ").strip().split("\\s+").length;
    }
}
