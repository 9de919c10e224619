package org.explainer.manuscript;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.explainer.manuscript.data.Caveat;
import org.explainer.manuscript.data.Entry;
import org.explainer.manuscript.data.Provenance;
import org.explainer.manuscript.data.Recording;
import org.explainer.manuscript.teaching.Note;
import org.explainer.manuscript.teaching.Plan;
import org.explainer.manuscript.teaching.Sheet;
import org.explainer.manuscript.teaching.Standard;
import org.explainer.manuscript.text.Chapter;
import org.explainer.manuscript.text.Text.Former;

/** All rows of {@code content/data} and {@code content/teaching}. */
public final class Library {

    private final Map<Class<? extends Entry>, List<Entry>> rows = new LinkedHashMap<>();
    private final Map<Class<? extends Entry>, Map<String, Entry>> named = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Recording> recorded = new HashMap<>();
    private final Set<Class<? extends Entry>> unread;

    /**
     * @param kinds every kind of row that there may be, in the order of {@link #all}
     * @param unread those of which a file could not be read, so that nobody knows what is missing
     */
    public Library(
            Collection<Class<? extends Entry>> kinds,
            List<? extends Entry> rows,
            Set<Class<? extends Entry>> unread) {
        for (Class<? extends Entry> kind : kinds) {
            this.rows.put(kind, new ArrayList<>());
            named.put(kind, new HashMap<>());
        }
        for (Entry row : rows) {
            this.rows.getOrDefault(row.getClass(), List.of()).add(row);
            named.getOrDefault(row.getClass(), Map.of()).putIfAbsent(row.id(), row);
            String name = name(Entry.word(row.getClass()), row.id());
            numbers.putIfAbsent(name, this.rows.getOrDefault(row.getClass(), List.of()).size());
        }
        rows(Recording.class).forEach(row -> recorded.putIfAbsent(row.chapter(), row));
        this.unread = Set.copyOf(unread);
    }

    /** The rows of a kind in the order written; none of a kind that there is not. */
    @SuppressWarnings("unchecked") // each list has the rows of one class
    public <T extends Entry> List<T> rows(Class<T> kind) {
        return (List<T>) Collections.unmodifiableList(rows.getOrDefault(kind, List.of()));
    }

    /** As {@link #rows(Class)}, for templates: {@code rows("claim")}. */
    public List<Entry> rows(String kind) {
        return rows.entrySet().stream()
                .filter(rows -> Entry.word(rows.getKey()).equals(kind))
                .map(rows -> Collections.unmodifiableList(rows.getValue()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("there are no rows of kind " + kind));
    }

    /** The first row of a kind that has the id. */
    public <T extends Entry> Optional<T> row(Class<T> kind, String id) {
        return Optional.ofNullable(named.getOrDefault(kind, Map.of()).get(id)).map(kind::cast);
    }

    /** The place of a row among those of its kind, 1 for the first: {@code number("claim", id)}. */
    public int number(String kind, String id) {
        return Optional.ofNullable(numbers.get(name(kind, id))).orElseThrow();
    }

    private static String name(String kind, String id) {
        return kind + "/" + id;
    }

    /** Whether all rows of a kind could be read. */
    public boolean isComplete(Class<?> kind) {
        return !unread.contains(kind);
    }

    /** Every row, kind by kind. */
    public Stream<Entry> all() {
        return rows.values().stream().flatMap(List::stream);
    }

    /** The chapter as it is read aloud, if its page offers that. */
    public Optional<Recording> recording(Chapter chapter) {
        return chapter.narrated() ? recorded(chapter) : Optional.empty();
    }

    /** The recording of the chapter, by its id, or by the name that its file has or had. */
    public Optional<Recording> recorded(Chapter chapter) {
        return Optional.ofNullable(recorded.get(chapter.id()))
                .or(
                        () ->
                                Stream.concat(
                                                Stream.of(chapter.name()),
                                                chapter.former().stream().map(Former::name))
                                        .flatMap(name -> row(Recording.class, name).stream())
                                        .filter(row -> row.chapter().isEmpty())
                                        .findFirst());
    }

    /** Where the figures of a data set come from, if somebody has said so. */
    public Optional<Provenance> provenance(String dataset) {
        return row(Provenance.class, dataset);
    }

    /** Whether readers may download the data set. */
    public boolean isOffered(String dataset) {
        return provenance(dataset).map(Provenance::offered).orElse(true);
    }

    /** What is missing from our copy of the essay. */
    public List<Caveat> gaps() {
        return rows(Caveat.class).stream().filter(row -> row.type().equals("gap")).toList();
    }

    /** What a class does with the chapter. */
    public Optional<Sheet> sheet(Chapter chapter) {
        return rows(Sheet.class).stream()
                .filter(sheet -> sheet.chapter().equals(chapter.id()))
                .findFirst();
    }

    /** Whether anybody has prepared the book for classrooms. */
    public boolean isTaught() {
        return Stream.of(Plan.class, Sheet.class, Note.class, Standard.class)
                .anyMatch(kind -> !rows(kind).isEmpty());
    }
}
