package org.explainer.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** The files of {@code content/}, in the order of their names. */
final class ContentFolder {

    private ContentFolder() {}

    /**
     * All files that end in one of {@code endings}; a link that leads out of the folder is reported
     * and left out, as is a file that is not UTF-8.
     */
    static List<SourceFile> read(
            Path root, Path content, List<String> endings, Problems problems) throws IOException {
        if (!Files.isDirectory(content)) {
            problems.error(
                    Place.of(root, content, 0),
                    "there is no such folder",
                    "run the press where the folder content/ is");
            return List.of();
        }
        List<SourceFile> files = new ArrayList<>();
        for (Path path : paths(content)) {
            if (endings.stream().noneMatch(path.toString()::endsWith)) {
                continue;
            }
            if (!path.toRealPath().startsWith(content.toRealPath())) {
                problems.error(
                        Place.of(root, path, 0),
                        "the file is a link that leaves content/",
                        "copy the file instead");
            } else {
                SourceFile.read(root, path, problems).ifPresent(files::add);
            }
        }
        return files;
    }

    private static List<Path> paths(Path content) throws IOException {
        try (Stream<Path> walk = Files.walk(content)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
