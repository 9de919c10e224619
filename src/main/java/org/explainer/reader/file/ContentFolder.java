package org.explainer.reader.file;

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
 * The files of {@code content/}; {@link Leavings} are passed over.
 *
 * @param unread takes the files that cannot be read, as paths from {@code content/}
 */
public record ContentFolder(Path root, Path content, Set<String> unread, Problems problems) {

    private static final List<String> ENDINGS = List.of(".adoc", ".yaml", ".csv");

    /** All texts, data and emblems, in the order of their names. */
    public List<SourceFile> read() throws IOException {
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
            if (isRead(path)) {
                Place place = Place.of(content, path, 0);
                ReservedName.isReported(place.file(), Place.of(root, path, 0), problems);
                Optional<SourceFile> file =
                        outward.contains(path)
                                ? Optional.empty()
                                : SourceFile.read(root, path, problems);
                file.ifPresentOrElse(files::add, () -> unread.add(place.file()));
            }
        }
        return files;
    }

    /** Reports every file that is neither read nor {@code included} by a text. */
    public void reportStrays(Set<Path> included) throws IOException {
        Path words = content.resolve("words.properties");
        for (Path path : Files.isDirectory(content) ? paths() : List.<Path>of()) {
            boolean wanted = isRead(path) || path.equals(words) || included.contains(path);
            if (!wanted && OutwardLinks.holds(content, path)) {
                var stray = new Stray(path.getFileName().toString());
                stray.meant().map(path::resolveSibling).ifPresent(this::miss);
                problems.error(
                        Place.of(root, path, 0), "the press does not read this file", stray.hint());
            }
        }
    }

    /** What only a misnamed file can tell is unknown, not absent. */
    private void miss(Path file) {
        unread.add(Place.of(content, file, 0).file());
    }

    private boolean isRead(Path path) {
        return ENDINGS.stream().anyMatch(path.toString()::endsWith)
                || EmblemFolder.holds(content, path);
    }

    private List<Path> paths() throws IOException {
        try (Stream<Path> walk = Files.walk(content)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> !Leavings.holds(content.relativize(file)))
                    .sorted()
                    .toList();
        }
    }
}
