package org.explainer.skeleton;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.explainer.overlay.PressFiles;

/** What starts the press in the folder of an edition, which is what starts it in its own. */
final class Launchers {

    private static final List<String> STARTED = List.of("explainer", "mvnw");

    private Launchers() {}

    static void copyTo(Path folder) throws IOException {
        Path from = PressFiles.folder("launcher");
        List<Path> files;
        try (Stream<Path> walk = Files.walk(from)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String name = from.relativize(file).toString();
            Path copy = folder.resolve(name);
            Files.createDirectories(requireNonNull(copy.getParent()));
            Files.copy(file, copy);
            if (STARTED.contains(name) && !copy.toFile().setExecutable(true)) {
                throw new IOException(copy + " cannot be made a program");
            }
        }
    }
}
