package org.explainer.reader.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Symbolic links by which a file from elsewhere could be published, or one of ours overlooked. */
public final class OutwardLinks {

    private OutwardLinks() {}

    /**
     * Reports, and gives back, every link below {@code folder} that leads out of it, or to one of
     * its folders: no walk follows those. {@link Leavings} may lead where they like.
     */
    static Set<Path> report(Path root, Path folder, Problems problems) throws IOException {
        Set<Path> outward = new TreeSet<>();
        if (!Files.isDirectory(folder)) {
            return outward;
        }
        for (Path link : links(folder)) {
            if (!Files.exists(link) || !holds(folder, link)) {
                outward.add(link);
                problems.error(
                        Place.of(root, link, 0),
                        "this is a link that leaves " + root.relativize(folder) + "/",
                        "put a copy of the file in its place");
            } else if (Files.isDirectory(link)) {
                outward.add(link);
                problems.error(
                        Place.of(root, link, 0),
                        "this is a link to a folder, which the press does not follow",
                        "put the files themselves in its place");
            }
        }
        return outward;
    }

    /** Whether a file is in the folder wherever links lead. */
    public static boolean holds(Path folder, Path file) throws IOException {
        return file.toRealPath().startsWith(folder.toRealPath());
    }

    private static List<Path> links(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isSymbolicLink)
                    .filter(link -> !Leavings.holds(folder.relativize(link)))
                    .sorted()
                    .toList();
        }
    }
}
