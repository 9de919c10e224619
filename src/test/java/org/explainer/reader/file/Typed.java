package org.explainer.reader.file;

import java.nio.file.Path;
import java.util.List;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;

/** Files that were never on a disk, and what was found in them. */
public final class Typed {

    public static final Path CONTENT = Path.of("/book/content");

    private Typed() {}

    /** The file called {@code name}, a path from {@code content/}. */
    public static SourceFile file(String name, String text) {
        return new SourceFile(CONTENT.resolve(name), "content/" + name, text);
    }

    public static SourceFile chapter(String text) {
        return file("chapters/first.adoc", text);
    }

    public static List<String> printed(Problems problems) {
        return problems.inReadingOrder().stream().map(Problem::toString).toList();
    }
}
