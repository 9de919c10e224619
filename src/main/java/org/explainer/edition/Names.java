package org.explainer.edition;

import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Shelf;
import org.explainer.manuscript.text.Text;

/** Every id there is, by shelf. */
public final class Names {

    private static final Map<String, Shelf> FILES =
            Map.ofEntries(
                    entry("data/actors.yaml", Shelf.ACTOR),
                    entry("data/caveats.yaml", Shelf.CAVEAT),
                    entry("data/cities.yaml", Shelf.CITY),
                    entry("data/claims.yaml", Shelf.CLAIM),
                    entry("data/essay.yaml", Shelf.SOURCE),
                    entry("data/events.yaml", Shelf.EVENT),
                    entry("data/glossary.yaml", Shelf.TERM),
                    entry("data/quiz.yaml", Shelf.QUESTION),
                    entry("data/quotations.yaml", Shelf.QUOTATION),
                    entry("data/sources.yaml", Shelf.SOURCE),
                    entry("teaching/standards.yaml", Shelf.STANDARD));

    private final Map<Shelf, Set<String>> names = new EnumMap<>(Shelf.class);
    private final Set<String> texts;
    private final Set<Shelf> unknown = EnumSet.noneOf(Shelf.class);

    public Names(Manuscript manuscript) {
        for (Shelf shelf : Shelf.values()) {
            names.put(shelf, new TreeSet<>());
        }
        manuscript.library().all().forEach(entry -> on(entry.shelf()).add(entry.id()));
        manuscript.chapters().forEach(chapter -> on(Shelf.CHAPTER).add(chapter.id()));
        // The essay itself may be named as a source.
        on(Shelf.SOURCE).addAll(on(Shelf.ESSAY));
        if (on(Shelf.ESSAY).isEmpty()) {
            unknown.add(Shelf.SOURCE);
        }
        manuscript.unread().forEach(this::forget);
        texts = manuscript.pages().stream().map(Text::name).collect(toCollection(TreeSet::new));
        texts.addAll(on(Shelf.CHAPTER));
    }

    /** Of what a file that cannot be read would have named, nothing can be said. */
    private void forget(String file) {
        if (file.endsWith(".adoc")) {
            unknown.add(Shelf.CHAPTER);
        } else if (file.endsWith(".csv")) {
            unknown.add(Shelf.DATASET);
        } else {
            Optional.ofNullable(FILES.get(file)).ifPresent(unknown::add);
        }
    }

    /** Whether all ids of a shelf could be read. */
    public boolean isComplete(Shelf shelf) {
        return !unknown.contains(shelf);
    }

    public Set<String> on(Shelf shelf) {
        return names.getOrDefault(shelf, Set.of());
    }

    /** Ids of chapters and names of pages. */
    public Set<String> texts() {
        return texts;
    }
}
