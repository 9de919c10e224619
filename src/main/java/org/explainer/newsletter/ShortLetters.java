package org.explainer.newsletter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.explainer.manuscript.data.ShortLetter;
import org.explainer.manuscript.text.Chapter;

/**
 * The short letters in the order in which they go out: chapters as they are read, and those without
 * a chapter before them or after them, as their rows stand.
 *
 * @param chapters by the chapters' ids
 */
record ShortLetters(
        List<ShortLetter> first, Map<String, ShortLetter> chapters, List<ShortLetter> last) {

    static ShortLetters of(List<ShortLetter> rows) {
        List<ShortLetter> first = new ArrayList<>();
        List<ShortLetter> last = new ArrayList<>();
        Map<String, ShortLetter> chapters = new LinkedHashMap<>();
        for (ShortLetter row : rows) {
            if (!row.chapter().isEmpty()) {
                chapters.put(row.chapter(), row);
            } else {
                (chapters.isEmpty() ? first : last).add(row);
            }
        }
        return new ShortLetters(first, chapters, last);
    }

    Optional<ShortLetter> of(Chapter chapter) {
        return Optional.ofNullable(chapters.get(chapter.id()));
    }
}
