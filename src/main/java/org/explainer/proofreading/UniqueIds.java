package org.explainer.proofreading;

import java.util.HashMap;
import java.util.Map;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Entry;
import org.explainer.manuscript.text.Chapter;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** No two rows of a kind, and no two chapters, share an id. */
final class UniqueIds implements Rule {

    @Override
    public void check(Manuscript manuscript, Problems problems) {
        Map<String, Place> seen = new HashMap<>();
        manuscript
                .library()
                .all()
                .filter(entry -> !entry.id().isEmpty())
                .forEach(entry -> note(seen, entry, problems));
        for (Chapter chapter : manuscript.chapters()) {
            note(seen, "chapter " + chapter.id(), chapter.place(), problems);
        }
    }

    private static void note(Map<String, Place> seen, Entry entry, Problems problems) {
        note(seen, Entry.word(entry.getClass()) + " " + entry.id(), entry.place(), problems);
    }

    private static void note(Map<String, Place> seen, String name, Place place, Problems problems) {
        Place first = seen.putIfAbsent(name, place);
        if (first != null) {
            problems.error(
                    place,
                    "there is another " + name + ", at " + first,
                    "give one of them another id");
        }
    }
}
