package org.explainer.reader;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.StructuralNode;
import org.explainer.problem.Place;
import org.jspecify.annotations.Nullable;

/** A text and the files that it includes: what Asciidoctor's lines are lines of. */
final class Sources {

    private final SourceFile text;
    private final Map<String, SourceFile> included = new TreeMap<>();

    Sources(SourceFile text) {
        this.text = text;
    }

    SourceFile text() {
        return text;
    }

    /** Takes a file that is included, and returns the name by which Asciidoctor shall know it. */
    String include(SourceFile file) {
        included.put(file.path().toString(), file);
        return file.path().toString();
    }

    Collection<SourceFile> included() {
        return included.values();
    }

    /** The file that {@code cursor} is in. Asciidoctor knows the text itself by no name. */
    SourceFile of(@Nullable Cursor cursor) {
        return cursor == null || cursor.getFile() == null
                ? text
                : included.getOrDefault(cursor.getFile(), text);
    }

    Place place(@Nullable Cursor cursor) {
        return of(cursor).at(cursor == null ? 0 : Math.max(cursor.getLineNumber(), 0));
    }

    Place place(StructuralNode node) {
        return place(node.getSourceLocation());
    }
}
