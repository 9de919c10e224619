package org.explainer.reader.asciidoc;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.StructuralNode;
import org.explainer.problem.Place;
import org.explainer.reader.file.SourceFile;
import org.jspecify.annotations.Nullable;

/** A text and the files that it includes: what Asciidoctor's lines are lines of. */
final class Sources {

    static final int MOST = 200;

    private final SourceFile text;
    private final Map<Path, Path> includers = new TreeMap<>();
    private int count;
    private final Map<String, SourceFile> included = new TreeMap<>();

    Sources(SourceFile text) {
        this.text = text;
    }

    SourceFile text() {
        return text;
    }

    /**
     * Takes a file that {@code from} includes, and returns the name by which Asciidoctor shall know
     * it.
     */
    String include(SourceFile file, SourceFile from) {
        included.put(file.path().toString(), file);
        includers.put(file.path(), from.path());
        count++;
        return file.path().toString();
    }

    /** Whether a file is {@code from}, or one that led to it. Includes are read depth first. */
    boolean isWithin(SourceFile from, Path file) {
        @Nullable Path outer = from.path();
        while (outer != null && !outer.equals(file)) {
            outer = includers.get(outer);
        }
        return outer != null;
    }

    /** Whether a text includes so much that it would hardly be meant. */
    boolean isFull() {
        return count >= MOST;
    }

    /** The file of a name that {@link #include} gave; the text itself has none. */
    SourceFile named(@Nullable String name) {
        return name == null ? text : included.getOrDefault(name, text);
    }

    Collection<SourceFile> included() {
        return included.values();
    }

    /** The file that {@code cursor} is in. Asciidoctor knows the text itself by no name. */
    SourceFile of(@Nullable Cursor cursor) {
        return named(cursor == null ? null : cursor.getFile());
    }

    Place place(@Nullable Cursor cursor) {
        return of(cursor).at(cursor == null ? 0 : Math.max(cursor.getLineNumber(), 0));
    }

    Place place(StructuralNode node) {
        return place(node.getSourceLocation());
    }
}
