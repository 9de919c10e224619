package org.explainer.edition;

import static java.util.stream.Collectors.toCollection;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.Shelf;
import org.explainer.manuscript.Text;

/** Every id there is, by shelf. */
final class Names {

    private final Map<Shelf, Set<String>> names = new EnumMap<>(Shelf.class);
    private final Set<String> texts;

    Names(Manuscript manuscript) {
        for (Shelf shelf : Shelf.values()) {
            names.put(shelf, new TreeSet<>());
        }
        manuscript.library().all().forEach(entry -> on(entry.shelf()).add(entry.id()));
        manuscript.chapters().forEach(chapter -> on(Shelf.CHAPTER).add(chapter.id()));
        // The essay itself may be named as a source.
        on(Shelf.SOURCE).addAll(on(Shelf.ESSAY));
        texts = manuscript.pages().stream().map(Text::name).collect(toCollection(TreeSet::new));
        texts.addAll(on(Shelf.CHAPTER));
    }

    Set<String> on(Shelf shelf) {
        return names.getOrDefault(shelf, Set.of());
    }

    /** Ids of chapters and names of pages. */
    Set<String> texts() {
        return texts;
    }
}
