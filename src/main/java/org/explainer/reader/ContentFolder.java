package org.explainer.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/**
 * The files of {@code content/}.
 *
 * @param unread takes the files that cannot be read, as paths from {@code content/}
 */
record ContentFolder(Path root, Path content, Set<String> unread, Problems problems) {

    /** All files that end in one of {@code endings}, in the order of their names. */
    List<SourceFile> read(List<String> endings) throws IOException {
        if (!Files.isDirectory(content)) {
            problems.error(
                    Place.of(root, content, 0),
                    "there is no such folder",
                    "run the press where the folder content/ is");
            return List.of();
        }
        List<SourceFile> files = new ArrayList<>();
        for (Path path : paths()) {
            if (endings.stream().anyMatch(path.toString()::endsWith)) {
                Optional<SourceFile> file = file(path);
                file.ifPresentOrElse(
                        files::add, () -> unread.add(Place.of(content, path, 0).file()));
            }
        }
        return files;
    }

    private Optional<SourceFile> file(Path path) throws IOException {
        if (path.toRealPath().startsWith(content.toRealPath())) {
            return SourceFile.read(root, path, problems);
        }
        problems.error(
                Place.of(root, path, 0),
                "the file is a link that leaves content/",
                "copy the file instead");
        return Optional.empty();
    }

    private List<Path> paths() throws IOException {
        try (Stream<Path> walk = Files.walk(content)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
