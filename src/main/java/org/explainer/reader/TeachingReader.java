package org.explainer.reader;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.explainer.manuscript.Teaching;
import org.explainer.problem.Nearest;
import org.explainer.problem.Problems;

/** Reads {@code content/teaching}: one YAML file for each kind of row. */
final class TeachingReader {

    private static final Set<String> FILES =
            new TreeSet<>(Set.of("notes", "plans", "sheets", "standards"));

    private final TreeMap<String, SourceFile> yaml = new TreeMap<>();
    private final Problems problems;
    private final Set<String> unread;

    private TeachingReader(Problems problems, Set<String> unread) {
        this.problems = problems;
        this.unread = unread;
    }

    /** Whether the file lies in the folder of what is taught. */
    static boolean isTaught(SourceFile file) {
        return file.name().contains("/teaching/");
    }

    /** Reads the files given, in any order; {@code unread} takes those that cannot be read. */
    static Teaching read(List<SourceFile> files, Problems problems, Set<String> unread) {
        var reader = new TeachingReader(problems, unread);
        files.forEach(reader::take);
        return new Teaching(
                reader.rows("plans", TeachingEntries::plan),
                reader.rows("sheets", TeachingEntries::sheet),
                reader.rows("notes", TeachingEntries::note),
                reader.rows("standards", TeachingEntries::standard));
    }

    private void take(SourceFile file) {
        String name = file.path().getFileName().toString();
        String stem = name.replaceFirst("\\.[a-z]+$", "");
        if (name.endsWith(".yaml") && FILES.contains(stem)) {
            yaml.put(stem, file);
        } else {
            problems.error(
                    file.at(0),
                    "nothing that is taught is called " + name,
                    Nearest.hint(
                            stem,
                            FILES,
                            "the files are: " + String.join(".yaml, ", FILES) + ".yaml"));
        }
    }

    private <T> List<T> rows(String name, Function<Row, T> maker) {
        SourceFile file = yaml.get(name);
        if (file == null) {
            return List.of();
        }
        var rows = YamlReader.rows(file, problems);
        if (rows.isEmpty()) {
            unread.add("teaching/" + name + ".yaml");
        }
        return rows.orElse(List.of()).stream().map(maker).toList();
    }
}
