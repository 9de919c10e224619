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
        Set<Path> outward = OutwardLinks.report(root, content, problems);
        List<SourceFile> files = new ArrayList<>();
        for (Path path : paths()) {
            if (endings.stream().anyMatch(path.toString()::endsWith)) {
                Optional<SourceFile> file =
                        outward.contains(path)
                                ? Optional.empty()
                                : SourceFile.read(root, path, problems);
                file.ifPresentOrElse(
                        files::add, () -> unread.add(Place.of(content, path, 0).file()));
            }
        }
        return files;
    }

    private List<Path> paths() throws IOException {
        try (Stream<Path> walk = Files.walk(content)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
