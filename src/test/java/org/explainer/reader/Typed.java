package org.explainer.reader;

import java.nio.file.Path;
import java.util.List;
import org.explainer.problem.Problem;
import org.explainer.problem.Problems;

/** Files that were never on a disk, and what was found in them. */
final class Typed {

    static final Path CONTENT = Path.of("/book/content");

    private Typed() {}

    /** The file called {@code name}, a path from {@code content/}. */
    static SourceFile file(String name, String text) {
        return new SourceFile(CONTENT.resolve(name), "content/" + name, text);
    }

    static SourceFile chapter(String text) {
        return file("chapters/first.adoc", text);
    }

    static List<String> printed(Problems problems) {
        return problems.inReadingOrder().stream().map(Problem::toString).toList();
    }
}
