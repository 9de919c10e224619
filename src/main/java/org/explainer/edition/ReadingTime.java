package org.explainer.edition;

import java.util.regex.Pattern;
import org.explainer.block.PassageKind.Passage;
import org.explainer.language.Language;
import org.explainer.manuscript.text.Body;

/** How long a text takes to read. */
final class ReadingTime {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private ReadingTime() {}

    /** Whole minutes for the passages of a text, at least 1. */
    static int minutes(Body body, Language language) {
        int words = body.all(Passage.class).mapToInt(ReadingTime::words).sum();
        return Math.max(1, Math.round(words / (float) language.speed()));
    }

    private static int words(Passage passage) {
        return TAG.matcher(passage.text()).replaceAll(" ").strip().split("\\s+").length;
    }
}
