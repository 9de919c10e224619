package org.explainer.problem;

import java.io.Serializable;
import java.nio.file.Path;

/**
 * Where an author wrote something: a source file and a line in it.
 *
 * @param file path relative to the repository root, with {@code /} separators
 * @param line 1-based; 0 means the file as a whole
 */
public record Place(String file, int line) implements Comparable<Place>, Serializable {

    public Place {
        if (file.isBlank()) {
            throw new IllegalArgumentException("a place needs a file");
        }
        if (line < 0) {
            throw new IllegalArgumentException("line " + line + " must be >= 0");
        }
    }

    public static Place of(Path root, Path file, int line) {
        return new Place(root.relativize(file).toString().replace('\\', '/'), line);
    }

    @Override
    public int compareTo(Place other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : Integer.compare(line, other.line);
    }

    /** The clickable form that editors and CI logs understand: {@code file:line}. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
