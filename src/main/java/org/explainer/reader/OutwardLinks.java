package org.explainer.reader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.explainer.problem.Place;
import org.explainer.problem.Problems;

/** Symbolic links by which a file from elsewhere could be published. */
final class OutwardLinks {

    private OutwardLinks() {}

    /** Reports, and gives back, every link below {@code folder} that leads out of it. */
    static Set<Path> report(Path root, Path folder, Problems problems) throws IOException {
        Set<Path> outward = new TreeSet<>();
        if (!Files.isDirectory(folder)) {
            return outward;
        }
        for (Path link : links(folder)) {
            if (!Files.exists(link) || !link.toRealPath().startsWith(folder.toRealPath())) {
                outward.add(link);
                problems.error(
                        Place.of(root, link, 0),
                        "this is a link that leaves " + root.relativize(folder) + "/",
                        "put a copy of the file in its place");
            }
        }
        return outward;
    }

    private static List<Path> links(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isSymbolicLink).sorted().toList();
        }
    }
}
