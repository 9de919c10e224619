package org.explainer.edition;

import org.explainer.language.Language;
import org.explainer.manuscript.text.Chapter;

/** How long a chapter takes to read. */
final class ReadingTime {

    private ReadingTime() {}

    /** Whole minutes for all that is written in it, at least 1. */
    static int minutes(Chapter chapter, Language language) {
        int words = PlainWords.of(chapter).split(" ").length;
        return Math.max(1, Math.round(words / (float) language.speed()));
    }
}
