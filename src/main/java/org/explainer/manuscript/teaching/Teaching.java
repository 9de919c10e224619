package org.explainer.manuscript.teaching;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.explainer.manuscript.data.Entry;

/** All rows of {@code content/teaching}, each list in the order written. */
public record Teaching(
        List<Plan> plans, List<Sheet> sheets, List<Note> notes, List<Standard> standards) {

    /** A book that nobody has prepared for classrooms. */
    public static final Teaching NONE = new Teaching(List.of(), List.of(), List.of(), List.of());

    public Teaching {
        plans = List.copyOf(plans);
        sheets = List.copyOf(sheets);
        notes = List.copyOf(notes);
        standards = List.copyOf(standards);
    }

    /** Every row of every list. */
    public Stream<Entry> all() {
        return Stream.of(plans, sheets, notes, standards).flatMap(List::stream);
    }

    /** What a class does with the chapter of that id. */
    public Optional<Sheet> sheet(String chapter) {
        return sheets.stream().filter(sheet -> sheet.chapter().equals(chapter)).findFirst();
    }

    public boolean isEmpty() {
        return all().findAny().isEmpty();
    }
}
