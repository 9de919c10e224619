package org.explainer.reader.data;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.explainer.manuscript.teaching.Teaching;
import org.explainer.problem.Nearest;
import org.explainer.problem.Problems;
import org.explainer.reader.file.SourceFile;

/** Reads {@code content/teaching}: one YAML file for each kind of row. */
final class TeachingReader {

    private static final Set<String> FILES =
            new TreeSet<>(Set.of("notes", "plans", "sheets", "standards"));

    private final YamlFolder yaml;
    private final Problems problems;

    private TeachingReader(Problems problems, Set<String> unread) {
        this.problems = problems;
        this.yaml = new YamlFolder("teaching", problems, unread);
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
                reader.yaml.rows("plans", TeachingEntries::plan),
                reader.yaml.rows("sheets", TeachingEntries::sheet),
                reader.yaml.rows("notes", TeachingEntries::note),
                reader.yaml.rows("standards", TeachingEntries::standard));
    }

    private void take(SourceFile file) {
        String name = file.path().getFileName().toString();
        String stem = name.replaceFirst("\\.[a-z]+$", "");
        if (name.endsWith(".yaml") && FILES.contains(stem)) {
            yaml.put(stem, file)
                    .ifPresent(
                            first ->
                                    problems.error(
                                            file.at(0),
                                            "what it holds is read from "
                                                    + first.name()
                                                    + " already",
                                            "move its rows there, and delete this file"));
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
}
