package org.explainer.reader.data;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.explainer.problem.Problems;
import org.explainer.reader.file.SourceFile;

/**
 * The YAML files of a folder below {@code content}, one for each kind of row; any may be missing.
 */
final class YamlFolder {

    private final String name;
    private final Problems problems;
    private final Set<String> unread;
    private final TreeMap<String, SourceFile> files = new TreeMap<>();

    /** {@code unread} takes the files that cannot be read. */
    YamlFolder(String name, Problems problems, Set<String> unread) {
        this.name = name;
        this.problems = problems;
        this.unread = unread;
    }

    /** Takes the first file of a name; of any other, gives the first. */
    Optional<SourceFile> put(String stem, SourceFile file) {
        return Optional.ofNullable(files.putIfAbsent(stem, file));
    }

    /** What {@code maker} makes of each row of a file, in the order written. */
    <T> List<T> rows(String stem, Function<Row, T> maker) {
        SourceFile file = files.get(stem);
        if (file == null) {
            return List.of();
        }
        var rows = YamlReader.rows(file, problems);
        if (rows.isEmpty()) {
            unread.add(name + "/" + stem + ".yaml");
        }
        return rows.orElse(List.of()).stream().map(maker).toList();
    }
}
