package org.explainer.edition;

import static java.util.stream.Collectors.toCollection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.explainer.manuscript.Library;
import org.explainer.manuscript.Manuscript;
import org.explainer.manuscript.data.Essay;
import org.explainer.manuscript.data.Source;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Text;

/** Every id there is, by kind of row or text. */
public final class Names {

    private final Library library;
    private final Map<Class<?>, Set<String>> names = new HashMap<>();
    private final Set<String> texts;
    private final Set<Class<?>> unknown = new HashSet<>();

    public Names(Manuscript manuscript) {
        library = manuscript.library();
        library.all().forEach(entry -> add(entry.getClass(), entry.id()));
        manuscript.chapters().forEach(chapter -> add(Chapter.class, chapter.id()));
        // The essay itself may be named as a source.
        of(Essay.class).forEach(essay -> add(Source.class, essay));
        if (of(Essay.class).isEmpty() || !library.isComplete(Essay.class)) {
            unknown.add(Source.class);
        }
        if (manuscript.unread().stream().anyMatch(file -> file.endsWith(".adoc"))) {
            unknown.add(Chapter.class);
        }
        texts = manuscript.pages().stream().map(Text::name).collect(toCollection(TreeSet::new));
        texts.addAll(of(Chapter.class));
    }

    private void add(Class<?> kind, String id) {
        names.computeIfAbsent(kind, unused -> new TreeSet<>()).add(id);
    }

    /** Whether all ids of a kind could be read. */
    public boolean isComplete(Class<?> kind) {
        return library.isComplete(kind) && !unknown.contains(kind);
    }

    /** All ids of a kind. */
    public Set<String> of(Class<?> kind) {
        return names.getOrDefault(kind, Set.of());
    }

    /** Ids of chapters and names of pages. */
    public Set<String> texts() {
        return texts;
    }
}
